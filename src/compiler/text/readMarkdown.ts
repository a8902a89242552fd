/*
 * Reads text.md into blocks of formatted runs, and into the plain text that the runs add up to. Only the part
 * of CommonMark that prose needs is accepted; what the page could not show is refused, not left out.
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../diagnostics/Fault';
import { asBrowsersWrite, definitionsOf, hasCredentials, isWebAddress, isWellFormed } from './linkTargets';
import { lastAtOrBefore } from '../source/lastAtOrBefore';
import { type Position, positionFinder } from '../source/positions';
import { quoted } from '../diagnostics/quoted';
import {
  type OffsetFault,
  frontMatter,
  misnumbered,
  misreadEmphasis,
  misreadLine,
  taskBox,
  underlined,
  visibleMarks,
} from './misreadMarkdown';
import { mathematicsIn } from './mathematics';
import { closedBy, openedBy, refusal, wordsWithin } from './refusedMarkdown';
import { sourceOffsets } from './sourceOffsets';
import { tooDeep } from './tooDeep';
import { tooMuchMarkup } from './tooMuchMarkup';
import { characterAt, characterBefore, joinsWithoutSpace } from '../source/unspacedScripts';
import { foundUnseen, invisibleCharacters } from '../source/invisibleCharacters';

/** A run of prose in one formatting, its place in the plain text and in the file. */
export interface TextRun {
  text: string;
  /** Offset in the plain text. */
  offset: number;
  /** Offset in text.md of its first character. */
  sourceOffset: number;
  emphasis: boolean;
  strong: boolean;
  link: string | undefined;
}

/** A block of prose; `offset` is where its runs begin in the plain text. */
export type TextBlock =
  | { kind: 'heading'; depth: number; runs: TextRun[] }
  | { kind: 'paragraph'; number: number; runs: TextRun[] }
  | { kind: 'quotation'; blocks: TextBlock[] }
  | { kind: 'list'; start: number | undefined; items: TextBlock[][] };

/** The prose of a story. */
export interface Prose {
  /** The name of the file, for faults. */
  path: string;
  blocks: TextBlock[];
  /** The words alone: the runs joined, blocks parted by an empty line. */
  plain: string;
  /** The place in text.md of an offset in the plain text. */
  positionOf(offset: number): Position;
}

/** A footnote whose note is an address: Markdown takes it for a link. */
const footnote = (label: string) =>
  [
    'a footnote cannot be shown in a text',
    quoted(`[${label}]`),
    'write the note into the text, or take it out',
  ] as const;

const separator = '\n\n';

/** Parses Markdown into prose. */
export function readMarkdown(markdown: string, path: string): { prose: Prose; faults: Fault[] } {
  const tooMuch = tooMuchMarkup(markdown, path);
  if (tooMuch) return unread(tooMuch);
  const root: Root = unified().use(remarkParse).parse(markdown);
  const deep = tooDeep(root, path);
  if (deep) return unread(deep);
  const faults: Fault[] = [];
  const positionInFile = positionFinder(markdown);
  const misread = (found: OffsetFault | undefined) => {
    if (!found) return;
    const { offset, ...words } = found;
    faults.push({ path, ...positionInFile(offset), ...words });
  };
  const matter = frontMatter(markdown);
  misread(matter?.fault);
  const links = definitionsOf(root);
  const runs: TextRun[] = [];
  let plain = '';
  let number = 0;
  let lastDepth = 0;
  let formula: OffsetFault | undefined;

  const fault = (node: Nodes, problem: string, found: string, mend: string) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    faults.push({ path, line, column, problem, found, mend });
  };

  /** A character can be written as its number, as in &#x202E;, and so get past the reading of the file. */
  const refuseUnseen = (node: Nodes, words: string) => {
    for (const unseen of invisibleCharacters(words)) {
      const mend = unseen.count === 1 ? 'take it out' : 'take them out';
      fault(node, 'these words hold a character that nobody can see', foundUnseen(unseen), mend);
    }
  };

  const checkedLink = (node: Nodes, url: string, title: string | null | undefined): string | undefined => {
    if (title) {
      const problem = 'a link has a title, which no reader would see';
      fault(node, problem, quoted(title), 'write it into the text, or take it out');
    }
    refuseUnseen(node, url);
    if (isWebAddress(url)) {
      if (!isWellFormed(url)) {
        fault(node, 'the address of a link is not well-formed', quoted(url), asBrowsersWrite);
        return undefined;
      }
      if (!hasCredentials(url)) return url;
      const problem = 'a link holds a user name, which readers could take for its host';
      fault(node, problem, quoted(url), `take out what stands before ${new URL(url).hostname}`);
      return undefined;
    }
    fault(node, 'a link is not http or https', quoted(url), 'write the whole address, https://…');
    return undefined;
  };

  const refuse = (node: Nodes) => {
    const { problem, found, mend } = refusal(node, markdown);
    fault(node, problem, found, mend);
  };

  const readRuns = (
    nodes: PhrasingContent[],
    format: Pick<TextRun, 'emphasis' | 'strong' | 'link'>,
  ): TextRun[] => {
    const opened = new Set<string | undefined>();
    return nodes.flatMap((node): TextRun[] => {
      const run = (text: string): TextRun[] => {
        const made = {
          text,
          offset: plain.length,
          sourceOffset: node.position?.start.offset ?? 0,
          ...format,
        };
        plain += text;
        runs.push(made);
        return [made];
      };
      switch (node.type) {
        case 'text':
          refuseUnseen(node, node.value);
          // A formula is told whole: its marks are no news then.
          for (const marks of formula
            ? []
            : visibleMarks(node.value, markdown, () =>
                sourceOffsets(markdown, node.position?.start.offset ?? 0, node.value),
              ))
            misread(marks);
          return run(joinLines(node.value, plain, markdown.slice(node.position?.end.offset)));
        case 'break':
          return run('\n');
        case 'emphasis':
          misread(misreadEmphasis(node, markdown));
          return readRuns(node.children, { ...format, emphasis: true });
        case 'strong':
          misread(misreadEmphasis(node, markdown));
          return readRuns(node.children, { ...format, strong: true });
        case 'link':
          if (node.children.length === 0)
            fault(node, 'a link has no words', quoted(node.url), 'write them between [ and ]');
          return readRuns(node.children, { ...format, link: checkedLink(node, node.url, node.title) });
        case 'linkReference': {
          if (node.identifier.startsWith('^')) fault(node, ...footnote(node.label ?? node.identifier));
          const target = links.get(node.identifier);
          return readRuns(node.children, {
            ...format,
            link: target && checkedLink(target, target.url, target.title),
          });
        }
        default:
          // What closes an element is refused with what opened it.
          if (!opened.has(closedBy(node) ?? '')) refuse(node);
          opened.add(openedBy(node));
          return run(wordsWithin(node));
      }
    });
  };

  const readFormula = (node: Nodes) => {
    formula = mathematicsIn(node, markdown);
    misread(formula);
  };

  const separate = () => {
    if (plain !== '') plain += separator;
  };

  const readBlocks = (nodes: RootContent[]): TextBlock[] => {
    const numbered = nodes.filter((node) => node.type === 'list').filter(({ ordered }) => ordered);
    return nodes.flatMap((node): TextBlock[] => {
      const plainFormat = { emphasis: false, strong: false, link: undefined };
      switch (node.type) {
        case 'definition':
          if (node.identifier.startsWith('^')) fault(node, ...footnote(node.label ?? node.identifier));
          return [];
        case 'heading': {
          misread(underlined(node, markdown));
          if (lastDepth > 0 && node.depth > lastDepth + 1) {
            const mend = `write ${'#'.repeat(lastDepth + 1)}`;
            fault(node, 'a heading skips a level', `level ${node.depth} under level ${lastDepth}`, mend);
          }
          lastDepth = node.depth;
          readFormula(node);
          if (node.children.length === 0)
            fault(node, 'a heading has no words', `level ${node.depth}`, 'write them, or take it out');
          separate();
          return [{ kind: 'heading', depth: node.depth, runs: readRuns(node.children, plainFormat) }];
        }
        case 'paragraph':
          misread(misreadLine(node, markdown));
          readFormula(node);
          separate();
          number += 1;
          return [{ kind: 'paragraph', number, runs: readRuns(node.children, plainFormat) }];
        case 'blockquote':
          return [{ kind: 'quotation', blocks: readBlocks(node.children) }];
        case 'list':
          if (node.ordered) misread(misnumbered(node, numbered, markdown));
          misread(taskBox(node, markdown));
          return [
            {
              kind: 'list',
              start: node.ordered ? (node.start ?? 1) : undefined,
              items: node.children.map((item) => readBlocks(item.children)),
            },
          ];
        default:
          refuse(node);
          separate();
          plain += wordsWithin(node);
          return [];
      }
    });
  };

  const blocks = readBlocks(
    root.children.filter(({ position }) => (position?.start.offset ?? 0) >= (matter?.end ?? 0)),
  );
  if (plain.trim() === '' && faults.length === 0) {
    faults.push({
      path,
      line: 1,
      column: 1,
      problem: 'the text is empty',
      found: 'no words',
      mend: 'write the full text of the story',
    });
  }
  // By run, computed once: a fault may ask for many positions in one long run.
  const offsetsIn = new Map<TextRun, Uint32Array>();
  const positionOf = (offset: number): Position => {
    const run = runs[lastAtOrBefore(runs, (one) => one.offset, offset)];
    if (!run) return positionInFile(0);
    const offsets = offsetsIn.get(run) ?? sourceOffsets(markdown, run.sourceOffset, run.text);
    offsetsIn.set(run, offsets);
    return positionInFile(offsets[Math.min(offset - run.offset, run.text.length)] ?? run.sourceOffset);
  };
  return { prose: { path, blocks, plain, positionOf }, faults };
}

const format = /^[*_[\]]{1,8}/;

/** The lines of a text in one: a space between them, and none between letters of scripts without spaces. */
function joinLines(text: string, before: string, after: string): string {
  return text.replaceAll('\n', (_, at: number) => {
    const last = at === 0 ? characterBefore(before, before.length) : characterBefore(text, at);
    const next = at + 1 < text.length ? characterAt(text, at + 1) : characterAt(after.replace(format, ''), 0);
    return joinsWithoutSpace(last, next) ? '' : ' ';
  });
}

/** No prose, and why. */
function unread(fault: Fault): { prose: Prose; faults: Fault[] } {
  const positionOf = () => ({ line: 1, column: 1 });
  return { prose: { path: fault.path, blocks: [], plain: '', positionOf }, faults: [fault] };
}
