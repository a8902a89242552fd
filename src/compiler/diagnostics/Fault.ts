/*
 * The one shape of a fault for all steps of the compiler: where it is, what is wrong, what was found, how to
 * mend it. With one shape, the faults of all steps can be sorted and printed together.
 */
/** One fault of a story file. */
export interface Fault {
  /** The file, as the caller named its folder. */
  path: string;
  /** Line of the fault, from 1. */
  line: number;
  /** Column of the fault in UTF-16 code units, from 1. */
  column: number;
  /** What is wrong, as a sentence without a full stop. */
  problem: string;
  /** What stands there instead. */
  found: string;
  /** What the author can do about it. */
  mend: string;
}

/** `path:line:column  what is wrong; what was found; how to mend it`, on one line. */
export function formatFault(fault: Fault): string {
  const { path, line, column, problem, found, mend } = fault;
  return visible(`${path}:${line}:${column}  ${problem}; ${found}; ${mend}`);
}

/** One line, on which nothing is hidden: line ends as a space, invisible characters by their number. */
function visible(words: string): string {
  return words
    .replace(/[\t\n\r\u2028\u2029]+ */g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}]/gu,
      (found) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

/** Faults in the order of file, line, column and words; what is said twice stands once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const sorted = faults.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(formatFault(a), formatFault(b)),
  );
  return sorted.filter((fault, index) => {
    const before = sorted[index - 1];
    return before === undefined || formatFault(before) !== formatFault(fault);
  });
}

/** By code unit, so that the order is the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
