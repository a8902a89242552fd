/*
 * A text and an offset come in, a line and a column go out, as editors count them.
 */

/** A place in a file: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** The place of an offset (UTF-16 code units from 0) in a text with LF line ends. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** A function that gives the place of any offset in a text, for texts that are asked often. */
export function positionFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtOrBefore(starts, (start) => start, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last of these things, in order of their places, that stands no later than a place; 0 for none. */
export function lastAtOrBefore<T>(
  things: readonly T[],
  placeOf: (thing: T) => number,
  place: number,
): number {
  let low = 0;
  let high = things.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (placeOf(things[middle] as T) <= place) low = middle;
    else high = middle;
  }
  return low;
}
