/*
 * Finds what Markdown would show otherwise than its author meant: what other kinds of Markdown know and this one
 * shows as raw marks (tables, footnotes), and words that it takes for marks (a year for the number of a list).
 */
import type { Emphasis, Heading, List, Nodes, Strong } from 'mdast';
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';
import { foreignMarks, visibleEntity } from './foreignMarks';
import { characterAt, characterBefore, isUnspacedLetter } from '../source/unspacedScripts';

/** A fault by its offset in text.md (UTF-16 code units). */
export type OffsetFault = Pick<Fault, 'problem' | 'found' | 'mend'> & { offset: number };

/** Lines before the text that say what story.yaml says; `end` is where the text begins. */
export function frontMatter(markdown: string): { fault: OffsetFault; end: number } | undefined {
  const [first = '', second = '', ...rest] = markdown.split('\n', maxFrontMatter);
  if (first.trimEnd() !== '---' || !/^[\w-]+:/.test(second)) return undefined;
  const last = rest.findIndex((line) => /^(?:---|\.\.\.)$/.test(line.trimEnd()));
  if (last === -1) return undefined;
  const end = [first, second, ...rest.slice(0, last + 1)].reduce((sum, line) => sum + line.length + 1, 0);
  return {
    fault: {
      offset: 0,
      problem: 'the text begins with front matter',
      found: quoted(second),
      mend: 'take it out, with both its lines of hyphens: what it says stands in story.yaml',
    },
    end,
  };
}

/** Nobody writes so many lines of it. */
const maxFrontMatter = 200;

/** A paragraph right before a line of hyphens or equals signs, which makes a heading of it. */
export function underlined(node: Heading, markdown: string): OffsetFault | undefined {
  const offset = startOf(node);
  if (markdown.startsWith('#', offset)) return undefined;
  return {
    offset,
    problem: 'a line of hyphens or equals signs makes a heading of the words before it',
    found: quoted(sourceOf(node, markdown).split('\n')[0] ?? ''),
    mend: 'take the line out, or write # before the words if they are a heading',
  };
}

/**
 * Words that begin with a number and a full stop, such as a year or a day, become a list that begins there. `lists`:
 * the numbered lists beside it, itself among them; one may go on where the one before it ended.
 */
export function misnumbered(node: List, lists: readonly List[], markdown: string): OffsetFault | undefined {
  const numbers = node.children.map((item) => numberOf(item, markdown));
  const [first = 1] = numbers;
  const at = lists.indexOf(node);
  const [before, after] = [lists[at - 1], lists[at + 1]];
  const continues = before !== undefined && numberOf(before.children.at(-1), markdown) === first - 1;
  const goesOn = after !== undefined && numberOf(after.children[0], markdown) === (numbers.at(-1) ?? 0) + 1;
  const alone = numbers.length === 1 && !continues && !goesOn;
  // Many write 1 before each item, and leave it to Markdown to count.
  const allAlike = first < 2 && numbers.every((number) => number === first);
  const wrong =
    alone || first > maxItem
      ? 0
      : numbers.findIndex((number, index) => !allAlike && number !== first + index);
  const item = node.children[wrong];
  if (!item) return undefined;
  const source = sourceOf(item, markdown);
  const mark = /^\d+([.)])/.exec(source);
  return {
    offset: startOf(item),
    problem:
      'a line that begins with a number and a full stop is an item of a list, and its number is not kept',
    found: quoted(source.split('\n')[0] ?? ''),
    mend: `write “${numbers[wrong] ?? ''}\\${mark?.[1] ?? '.'}” if it is no list; a list has two items or more, numbered one after the other`,
  };
}

/** Higher numbers are years. */
const maxItem = 999;

function numberOf(item: Nodes | undefined, markdown: string): number | undefined {
  const number = item && /^\d{1,9}(?=[.)])/.exec(markdown.slice(startOf(item), startOf(item) + 10))?.[0];
  return number === undefined ? undefined : Number(number);
}

/** The first box of a list of tasks: “- [ ] to do”, “- [x] done”. A bracket that is escaped belongs to the words. */
export function taskBox({ children: items }: List, markdown: string): OffsetFault | undefined {
  const task = items.find(({ children: [first] }) => first && isTask.test(sourceOf(first, markdown)));
  const [words] = task?.children ?? [];
  if (!words) return undefined;
  return {
    offset: startOf(words),
    problem: 'a list of tasks cannot be shown, and readers would see its brackets',
    found: quoted(sourceOf(words, markdown).split('\n')[0] ?? ''),
    mend: 'take the brackets out, and say in words what is done',
  };
}

const isTask = /^\[[ \txX]\](?:\s|$)/u;

/** Lines of a paragraph that other programs show as a list or a table. */
export function misreadLine(node: Nodes, markdown: string): OffsetFault | undefined {
  let offset = startOf(node);
  const lines = sourceOf(node, markdown).split('\n');
  if (lines.length > 1 && isListed(lines))
    return {
      offset,
      problem: 'lines that begin like a list run together into one paragraph',
      found: quoted(lines[0] ?? ''),
      mend: 'begin each with “- ” or “1. ”, or part them with empty lines',
    };
  for (const line of lines) {
    const indent = /^[ \t>]{0,200}/.exec(line)?.[0].length ?? 0;
    const words = line.slice(indent);
    if (isBullet.test(words))
      return {
        offset: offset + indent,
        problem: `a line begins with ${characterAt(words, 0)}, which Markdown does not take for a list`,
        found: quoted(words),
        mend: 'begin each line of the list with “- ” instead',
      };
    if (isTableRow(words))
      return {
        offset: offset + indent,
        problem: 'a table cannot be shown in a text',
        found: quoted(words),
        mend: 'write it as prose, or as a list',
      };
    if (isLineOfSigns.test(words))
      return {
        offset: offset + indent,
        problem: 'a line of signs cannot be shown as a rule in a text',
        found: quoted(words),
        mend: 'take it out',
      };
    if (/^#{2,6}[\p{L}\p{N}]/u.test(words))
      return {
        offset: offset + indent,
        problem: 'a heading has no space after its #',
        found: quoted(words),
        mend: 'write a space between them',
      };
    offset += line.length + 1;
  }
  return undefined;
}

const isBullet = /^[•‣◦▪▫■□●○∙⁃➢►✓✔✗✘☐☑☒]/u;

const isLineOfSigns = /^(?:={3,}|~{3,}|\+{3,}|[–—]{3,}|#{7,})\s*$/u;

/** Marks with which people begin the lines of a list, and Markdown does not: dashes, a hyphen without its space, “a)”. */
const listMarks = [
  /^[–—·・]\s*\S/u,
  /^-[^\s-]/u,
  /^\*[^\s*][^*]*$/u,
  /^\+[^\s+]/u,
  /^\(?(?:\d{1,2}|[a-z])\)\s/iu,
];

function isListed(lines: readonly string[]): boolean {
  const words = lines.map((line) => line.replace(/^[ \t>]{0,200}/, ''));
  return listMarks.some((mark) => words.every((line) => mark.test(line)));
}

/** A row of a table, or the line of hyphens under its head. */
function isTableRow(line: string): boolean {
  const row = line.trim();
  if (row.length > 2 && row.startsWith('|') && row.endsWith('|')) return true;
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.length > 1 && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/**
 * Marks in words that readers would see as they are, one of each kind. `offsets` leads from the words back to the
 * file, so that a mark that is escaped, and so meant to be seen, is told from one that is not.
 */
export function visibleMarks(words: string, markdown: string, offsets: () => Uint32Array): OffsetFault[] {
  const faults = foreignMarks.flatMap(({ pattern, problem, mend }): OffsetFault[] => {
    const match = pattern.exec(words);
    if (!match) return [];
    const offset = offsets()[match.index] ?? 0;
    if (!markdown.startsWith(match[0], offset)) return [];
    // What stands between brackets belongs to the mark that closes them; escaped ones are words.
    const closes = match[0].startsWith(']');
    const from = closes ? Math.max(0, words.lastIndexOf('[', match.index)) : match.index;
    if (closes && markdown.charAt(offsets()[from] ?? 0) !== '[') return [];
    return [{ offset, problem, found: quoted(words.slice(from)), mend }];
  });
  const entity = visibleEntity.exec(words);
  if (entity && markdown.charAt(offsets()[entity.index] ?? 0) !== '\\')
    faults.push({
      offset: offsets()[entity.index] ?? 0,
      problem: 'the code of a character is shown as it is written',
      found: quoted(entity[0]),
      mend: 'write the character itself',
    });
  for (const { 0: run, index } of words.matchAll(/\*{1,40}|_{1,40}/gu)) {
    const offset = offsets()[index] ?? 0;
    if (!markdown.startsWith(run, offset) || !isMeantAsEmphasis(run, offset, markdown)) continue;
    const stars = run.startsWith('*');
    faults.push({
      offset,
      problem: `${stars ? 'asterisks' : 'underscores'} make no emphasis here, and readers would see them`,
      found: quoted(words.slice(index)),
      mend: stars
        ? 'put them right next to the words, inside quotation marks and brackets, or write \\* for each that is to be seen'
        : 'write * instead, or \\_ for each that is to be seen',
    });
    break;
  }
  return faults;
}

const inWord = /^[\p{L}\p{N}]/u;
const opening = /^[\p{Ps}\p{Pi}"']/u;
/** German closes with the mark that English opens with. */
const closing = /^[\p{Pe}\p{Pf}“"']/u;

/**
 * Whether marks that made no emphasis were meant to: CommonMark lets none begin between a letter and a bracket, and
 * none with underscores within a word, which scripts without spaces have everywhere. “f***” stays as it is.
 */
function isMeantAsEmphasis(run: string, offset: number, markdown: string): boolean {
  const before = characterBefore(markdown, offset);
  const after = characterAt(markdown, offset + run.length);
  if (run.startsWith('_')) {
    const besideMarks =
      (inWord.test(before) && opening.test(after)) || (closing.test(before) && inWord.test(after));
    return run.length < 4 && (besideMarks || isUnspacedLetter(before) || isUnspacedLetter(after));
  }
  // Some of a row made emphasis, and these were left.
  if (before === '*' || after === '*') return true;
  if (inWord.test(before)) return opening.test(after);
  return run.length > 1 && (inWord.test(after) || opening.test(after));
}

/** Emphasis that begins within a word and holds others: “sh*t” twice, of which the asterisks would vanish. */
export function misreadEmphasis(node: Emphasis | Strong, markdown: string): OffsetFault | undefined {
  const offset = startOf(node);
  const source = sourceOf(node, markdown);
  const marks = /^[*_]{1,40}/.exec(source)?.[0] ?? '';
  const before = characterBefore(markdown, offset);
  const after = characterAt(source, marks.length);
  const within = [before, after].every((character) => inWord.test(character) && !isUnspacedLetter(character));
  if (!within || !/\s/u.test(source)) return undefined;
  return {
    offset,
    problem: 'an asterisk within a word makes emphasis of all up to the next, and readers would see neither',
    found: quoted(
      /\S{0,40}$/u.exec(markdown.slice(Math.max(0, offset - 40), offset))?.[0] +
        source +
        /^\S{0,40}/u.exec(markdown.slice(offset + source.length))?.[0],
    ),
    mend: 'write \\* for each that is to be seen',
  };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function sourceOf(node: Nodes, markdown: string): string {
  return markdown.slice(startOf(node), node.position?.end.offset);
}
