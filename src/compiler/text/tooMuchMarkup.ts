/*
 * Limits markup before the text is parsed. For some of it the parser takes time or memory with the square of
 * its amount, so that a few kilobytes could keep it busy for minutes.
 */
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';

/** The most lists and quotations that begin on one line; `tooDeep` limits those of several lines. */
const maxMarkers = 40;

/** The most columns that a line is indented by: as many levels, of four columns each. */
const maxIndent = 160;

/** The most asterisks or underscores in a row. */
const maxInRow = 40;

const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/uy;
const longRun = new RegExp(`[*_]{${maxInRow + 1}}`, 'u');

interface Limit {
  /** How many of it a line has. */
  countIn: (line: string) => number;
  most: number;
  problem: string;
  /** What is counted. */
  what: string;
  mend: string;
}

const counting = (pattern: RegExp) => (line: string) => line.match(pattern)?.length ?? 0;

/** Limits of one paragraph: of lines without an empty one between them. */
const ofParagraph: readonly Limit[] = [
  {
    countIn: () => 1,
    most: 2000,
    problem: 'a paragraph has too many lines',
    what: 'of them',
    mend: 'part it with empty lines',
  },
  {
    countIn: counting(/#+/gu),
    most: 1000,
    problem: 'a paragraph has too many number signs',
    what: 'of them in a row or alone',
    mend: 'part it into paragraphs, or take them out',
  },
  {
    countIn: counting(/<[!?]/gu),
    most: 100,
    problem: 'a paragraph has too many comments of HTML',
    what: 'of “<!” or “<?”',
    mend: 'take them out: raw HTML is no part of a text',
  },
  {
    countIn: counting(/[*_]+/gu),
    most: 500,
    problem: 'a paragraph has too many asterisks and underscores',
    what: 'of them in a row or alone',
    mend: 'part it into paragraphs, or write \\* for those that are no emphasis',
  },
  {
    countIn: counting(/`+/gu),
    most: 200,
    problem: 'a paragraph has too many backticks',
    what: 'of them in a row or alone',
    mend: 'take them out: code is no part of a text',
  },
  {
    countIn: counting(/</gu),
    most: 500,
    problem: 'a paragraph has too many angle brackets',
    what: 'of “<”',
    mend: 'part it into paragraphs, or take them out',
  },
  {
    countIn: counting(/[[\]]/gu),
    most: 1000,
    problem: 'a paragraph has too many square brackets',
    what: 'of them',
    mend: 'part it into paragraphs',
  },
];

/** Limits of the whole text. */
const ofText: readonly Limit[] = [
  {
    countIn: () => 1,
    most: 30_000,
    problem: 'the text has too many lines',
    what: 'of them',
    mend: 'part it into several stories',
  },
  {
    countIn: counting(/[[\]]/gu),
    most: 20_000,
    problem: 'the text has too many square brackets',
    what: 'of them',
    mend: 'part it into several stories',
  },
  {
    countIn: counting(/&/gu),
    most: 20_000,
    problem: 'the text has too many entities',
    what: 'of “&”',
    mend: 'write the characters themselves',
  },
  {
    countIn: counting(/\\/gu),
    most: 20_000,
    problem: 'the text has too many backslashes',
    what: 'of them',
    mend: 'take out those that escape nothing',
  },
  {
    countIn: counting(/ {2}$/gu),
    most: 20_000,
    problem: 'the text has too many hard line breaks',
    what: 'lines that end with two spaces',
    mend: 'take the spaces out',
  },
  {
    countIn: (line) => (/^[ \t>]*(?:=+|-+)[ \t]*$/u.test(line) ? 1 : 0),
    most: 200,
    problem: 'the text has too many lines of hyphens or equals signs',
    what: 'of them',
    mend: 'write # before a heading, and take the others out',
  },
  {
    countIn: (line) => (/^[ \t]{2,}\S/u.test(line) ? 1 : 0),
    most: 1000,
    problem: 'the text has too many lines that are indented',
    what: 'of them',
    mend: 'take the spaces before them out',
  },
  {
    countIn: (line) => (/^[ \t]*>/u.test(line) ? 1 : 0),
    most: 1500,
    problem: 'the text has too many lines of quotations',
    what: 'that begin with “>”',
    mend: 'part it into several stories, or write each paragraph on one line',
  },
  {
    countIn: (line) => (/^[ \t>]*[ \t>](?:[-*+]|\d{1,9}[.)])[ \t]/u.test(line) ? 1 : 0),
    most: 1000,
    problem: 'the text has too many items of lists within lists or quotations',
    what: 'of them',
    mend: 'write them as a list of its own, or as prose',
  },
  {
    countIn: (line) => (/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/u.test(line) ? 1 : 0),
    most: 10_000,
    problem: 'the text has too many items of lists',
    what: 'of them',
    mend: 'part it into several stories',
  },
  {
    countIn: (line) => (/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t>]*$/u.test(line) ? 1 : 0),
    most: 100,
    problem: 'the text has too many empty items of lists',
    what: 'of them',
    mend: 'take them out',
  },
  {
    countIn: (line) => Math.max(0, markersIn(line) - 1),
    most: 500,
    problem: 'too many lists and quotations begin within another on the same line',
    what: 'of them',
    mend: 'write each on a line of its own, or as prose',
  },
];

/** The fault of the first line that nests too deep, or with which a limit is passed. */
export function tooMuchMarkup(markdown: string, path: string): Fault | undefined {
  const limits = [...ofParagraph, ...ofText];
  const counts = limits.map(() => 0);
  for (const [index, line] of markdown.split('\n').entries()) {
    const deep = tooDeepIn(line);
    if (deep) return { path, line: index + 1, ...deep };
    if (/^[\s>]*$/u.test(line)) counts.fill(0, 0, ofParagraph.length);
    for (const [at, { countIn, most, problem, what, mend }] of limits.entries()) {
      counts[at] = (counts[at] ?? 0) + countIn(line);
      if (counts[at] > most)
        return { path, line: index + 1, column: 1, problem, found: `more than ${most} ${what}`, mend };
    }
  }
  return undefined;
}

/** How many lists and quotations begin on a line; counts no further than the limit. */
function markersIn(line: string): number {
  let count = 0;
  for (marker.lastIndex = 0; count <= maxMarkers && marker.test(line);) count += 1;
  return count;
}

function tooDeepIn(line: string): Omit<Fault, 'path' | 'line'> | undefined {
  const problem = 'lists, quotations or emphasis stand too deep in one another';
  const mend = 'write it as prose';
  if (markersIn(line) > maxMarkers)
    return { column: marker.lastIndex, problem, found: `more than ${maxMarkers} levels`, mend };
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent > maxIndent && indent < line.length)
    return { column: indent + 1, problem, found: `a line indented by ${indent} columns`, mend };
  const at = line.search(longRun);
  if (at === -1) return undefined;
  return { column: at + 1, problem, found: quoted(line.slice(at)), mend };
}
