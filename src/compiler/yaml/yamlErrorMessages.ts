/*
 * Translates the errors of the YAML parser into faults that describe what the author wrote instead of the
 * grammar, at the position where the author will mend it.
 */
import { type Document, type LineCounter, type YAMLError, isCollection, visit } from 'yaml';
import { quoted } from '../diagnostics/quoted';
import { lastAtOrBefore } from '../source/lastAtOrBefore';
import type { OffsetFault } from './yamlFaults';

/** More errors than this help nobody at once. */
const maxErrors = 100;

/**
 * Tells of every error in a file, one a line: the parser goes on after an error, but what it says of the same line
 * again is the same mistake. Of tabs only the first is told, whose mend speaks of all; of lines that are out of place
 * the first in each field of the story, since those after it follow from it.
 */
export function yamlErrorMessages(
  errors: readonly YAMLError[],
  text: string,
  document: Document,
  lines: LineCounter,
): OffsetFault[] {
  const marks = openMarks(document, text);
  const faults: OffsetFault[] = [];
  const told = new Set<number | string>();
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (faults.length === maxErrors) break;
    if (faults.length > 0 && isOfLostStream(error)) continue;
    const fault = yamlErrorMessage(error, text, marks);
    const keys = [lines.linePos(error.pos[0]).line, lines.linePos(fault.offset).line];
    if (error.code === 'TAB_AS_INDENT' && told.has(error.code)) continue;
    if (keys.some((line) => told.has(line))) continue;
    // What the parser itself cannot name follows from what it could.
    if (fault.problem === unnamed && faults.length > 0) continue;
    if (isOfStructure.test(fault.problem)) {
      const field = fieldAround(text, error.pos[0]);
      if (told.has(`field at ${field}`)) continue;
      told.add(`field at ${field}`);
    }
    for (const key of [...keys, error.code]) told.add(key);
    faults.push(fault);
  }
  return faults;
}

/**
 * Whether the parser no longer knows where in the document it is: what it says then comes of an error before, and its
 * places are not those of the file.
 */
function isOfLostStream({ message }: YAMLError): boolean {
  return /^Unexpected \S+ token in YAML stream/.test(message);
}

const unnamed = 'this is not YAML';

/** Faults of where a line stands. */
const isOfStructure = /^(?:the line is|a hyphen has)/;

/** Where the field of the story begins that an offset is in: the last line before it that is not indented. */
function fieldAround(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at > 0 && /[\s#-]/.test(text.charAt(at))) at = lineStart(text, at - 1);
  return at;
}

function yamlErrorMessage(error: YAMLError, text: string, marks: OpenMarks): OffsetFault {
  const at = skipSpace(text, error.pos[0]);
  const rest = restOfLine(text, at);
  const reserved = error.code === 'BAD_SCALAR_START' ? at : reservedStart(text, at);
  const hyphen = /^[ \t]*(-[^\s-].*)$/.exec(lineAround(text, at))?.[1];

  if (error.code === 'MULTIPLE_DOCS')
    return {
      offset: error.pos[0],
      problem: 'the file is more than one YAML document',
      found: 'another begins here',
      mend: 'keep one, and take out the line of three hyphens',
    };
  if (error.code === 'TAB_AS_INDENT')
    return {
      offset: error.pos[0],
      problem: 'a tab indents the line',
      found: quoted(rest),
      mend: 'indent with spaces, here and below',
    };
  if (error.code === 'BAD_DQ_ESCAPE')
    return {
      offset: error.pos[0],
      problem: 'a backslash begins nothing that YAML knows',
      found: quoted(text.slice(error.pos[0], error.pos[0] + 2)),
      mend: 'write two of them, or take it out',
    };
  if (error.message.startsWith('Missing closing')) {
    const offset = lastBefore(marks.quotes, error.pos[0] + 1) ?? at;
    const found = quoted(restOfLine(text, offset));
    return {
      offset,
      problem: 'a quotation mark is not closed',
      found,
      mend: 'close it at the end of its words',
    };
  }
  if (/end with a [}\]]$/.test(error.message)) {
    const offset = lastBefore(marks.brackets, error.pos[0]) ?? at;
    const closing = error.message.at(-1) ?? '';
    const line = restOfLine(text, offset);
    const found = quoted(line);
    if (/\s#[^\n]*[}\]]\s*$/.test(line))
      return {
        offset,
        problem: 'a # after a space begins a comment, which cuts the end of the bracket off',
        found,
        mend: 'put the words with # in quotation marks',
      };
    return { offset, problem: 'a bracket is not closed', found, mend: `close it with ${closing}` };
  }
  const flow = error.message.endsWith('at node end') ? flowStart(text, at) : undefined;
  if (flow !== undefined)
    return {
      offset: flow,
      problem: `words begin with ${text.charAt(flow)}, which begins a ${text.charAt(flow) === '[' ? 'list' : 'map'} in YAML`,
      found: quoted(restOfLine(text, flow)),
      mend: 'put them in quotation marks',
    };
  if (reserved !== undefined)
    return {
      offset: reserved,
      problem: `words begin with ${text.charAt(reserved)}, which YAML keeps for itself`,
      found: quoted(restOfLine(text, reserved)),
      mend: 'put them in quotation marks',
    };
  if (
    error.message.endsWith('at node end') &&
    /["'][ \t]*$/.test(text.slice(lineStart(text, at), error.pos[0]))
  )
    return {
      offset: at,
      problem: 'words stand behind a closing quotation mark',
      found: quoted(rest),
      mend: 'write “ ”, ‘ ’ or ’ for marks within the words',
    };
  if (hyphen !== undefined)
    return {
      offset: lineStart(text, at) + lineAround(text, at).indexOf(hyphen),
      problem: 'a hyphen has no space after it',
      found: quoted(hyphen),
      mend: `write “- ${hyphen.slice(1).trim()}”`,
    };
  if (error.message.startsWith('Nested mappings')) return nestedMapping(text, at);
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.endsWith('followed by map values'))
    return {
      offset: at,
      problem: 'the line is no field',
      found: quoted(rest),
      mend: isSentence.test(rest)
        ? 'indent it if it goes on with the words above, or write “field: words”'
        : 'write “field: words”, with a colon and a space between',
    };
  if (error.code === 'BLOCK_IN_FLOW' || error.message.startsWith('Missing ,'))
    return {
      offset: at,
      problem: 'a comma is missing within brackets, or words with a colon stand without quotation marks',
      found: quoted(rest),
      mend: 'put a comma after each field, and such words in quotation marks',
    };
  if (
    error.code === 'BAD_INDENT' ||
    /same column$|without - indicator$|implicit map key$/.test(error.message)
  )
    return {
      offset: at,
      problem: 'the line is not indented as its neighbours are',
      found: quoted(rest),
      mend: 'indent it as they are, or begin it with a hyphen as they do',
    };
  return {
    offset: at,
    problem: unnamed,
    found: error.message.charAt(0).toLowerCase() + error.message.slice(1),
    mend: 'mend the line, or put its words in quotation marks',
  };
}

const isSentence = /^\S+(?:\s+\S+){3}/;

/** Either a second colon in the line, or a field under words that are no map. */
function nestedMapping(text: string, at: number): OffsetFault {
  const rest = restOfLine(text, at);
  if (/:(?:\s|$)/.test(rest))
    return {
      offset: at,
      problem: 'words with a colon stand without quotation marks',
      found: quoted(rest),
      mend: 'put them in quotation marks',
    };
  const next = skipSpace(text, at + rest.length);
  // No field of a story has a name like “One engineer: …”.
  if (!isField.test(restOfLine(text, next)))
    return {
      offset: at,
      problem: 'words with a colon stand without quotation marks',
      found: quoted(restOfLine(text, next)),
      mend: 'put all of the words in quotation marks, from the first line to the last',
    };
  return {
    offset: next,
    problem: 'the line is indented too far',
    found: quoted(restOfLine(text, next)),
    mend: 'indent it as the line above',
  };
}

/** A line that begins with the name of a field, or what could be one misspelt. */
const isField = /^[a-z][\w-]*:/;

/** Where the value of a line begins, if with a character that bare words may not begin with. */
function reservedStart(text: string, at: number): number | undefined {
  const line = lineAround(text, at);
  const match =
    /^[ \t]*(?:- +)*(?:[\w-]+: +)?([*&@`%!|>])(?! *$)/.exec(line) ??
    /^[ \t]*(?:- +)*[\w-]+: +([?:-])(?= +\S)/.exec(line);
  return match ? lineStart(text, at) + match[0].length - 1 : undefined;
}

/** Where the value of a line begins, if with a bracket behind whose other half words go on. */
function flowStart(text: string, at: number): number | undefined {
  const match = /^[ \t]*(?:- +)*(?:[\w-]+: +)?[[{]/.exec(lineAround(text, at));
  return match ? lineStart(text, at) + match[0].length - 1 : undefined;
}

/** Where quotations begin, and brackets that have no other half, in order. */
interface OpenMarks {
  quotes: readonly number[];
  brackets: readonly number[];
}

function openMarks(document: Document, text: string): OpenMarks {
  const quotes: number[] = [];
  const brackets: number[] = [];
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.type?.startsWith('QUOTE_') && scalar.range) quotes.push(scalar.range[0]);
    },
    Collection(_, collection) {
      const [start, end] = collection.range ?? [];
      if (!isCollection(collection) || !collection.flow || start === undefined) return;
      if (!/[}\]]/.test(text.charAt((end ?? 0) - 1))) brackets.push(start);
    },
  });
  return { quotes: quotes.toSorted((a, b) => a - b), brackets: brackets.toSorted((a, b) => a - b) };
}

/** A quotation or bracket that runs on to an error begins at the last mark before it. */
function lastBefore(offsets: readonly number[], before: number): number | undefined {
  const last = offsets[lastAtOrBefore(offsets, (offset) => offset, before - 1)];
  return last !== undefined && last < before ? last : undefined;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineAround(text: string, at: number): string {
  return restOfLine(text, lineStart(text, at));
}

function restOfLine(text: string, at: number): string {
  return text.slice(at).split('\n', 1)[0] ?? '';
}

/** The next character that is seen, unless the text ends before it. */
function skipSpace(text: string, at: number): number {
  const space = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  return at + space.length < text.length ? at + space.length : at;
}
