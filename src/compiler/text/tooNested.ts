/*
 * Limits nesting before the text is parsed. The parser takes time with the square of the depth and more, so
 * that a few kilobytes could keep it busy for minutes before the depth of the tree can be asked.
 */
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';

/** Lists and quotations that may begin on one line; `tooDeep` counts those of several lines. */
const maxMarkers = 40;

/** Columns that a line may be indented by: as many levels, four columns each. */
const maxIndent = 160;

/** Asterisks or underscores that may stand in a row. */
const maxRun = 40;

const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/uy;
const run = new RegExp(`[*_]{${maxRun + 1}}`, 'u');

/** Runs of asterisks or underscores that one paragraph may hold. */
const maxRuns = 500;

/** Beginnings of comments, instructions and declarations that one paragraph may hold; none is prose. */
const maxOpenings = 100;

/** The fault of the first line that nests too deep, or of the first paragraph that the parser would try too often. */
export function tooNested(markdown: string, path: string): Fault | undefined {
  let runs = 0;
  let openings = 0;
  for (const [index, words] of markdown.split('\n').entries()) {
    const found = faultIn(words);
    if (found) return { path, line: index + 1, ...found };
    const ends = /^[\s>]*$/u.test(words);
    runs = ends ? 0 : runs + (words.match(/[*_]+/gu)?.length ?? 0);
    openings = ends ? 0 : openings + (words.match(/<[!?]/gu)?.length ?? 0);
    if (openings > maxOpenings)
      return {
        path,
        line: index + 1,
        column: 1,
        problem: 'a paragraph has too many comments of HTML',
        found: `more than ${maxOpenings} of “<!” or “<?”`,
        mend: 'take them out: raw HTML is no part of a text',
      };
    if (runs > maxRuns)
      return {
        path,
        line: index + 1,
        column: 1,
        problem: 'a paragraph has too many asterisks and underscores',
        found: `more than ${maxRuns} of them in a row or alone`,
        mend: 'part it into paragraphs, or write \\* for those that are no emphasis',
      };
  }
  return undefined;
}

function faultIn(line: string): Omit<Fault, 'path' | 'line'> | undefined {
  const problem = 'lists, quotations or emphasis stand too deep in one another';
  const mend = 'write it as prose';
  let count = 0;
  for (marker.lastIndex = 0; marker.test(line); count += 1) {
    if (count < maxMarkers) continue;
    return { column: marker.lastIndex, problem, found: `more than ${maxMarkers} levels`, mend };
  }
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent > maxIndent && indent < line.length)
    return { column: indent + 1, problem, found: `a line indented by ${indent} columns`, mend };
  const at = line.search(run);
  if (at === -1) return undefined;
  return { column: at + 1, problem, found: quoted(line.slice(at)), mend };
}
