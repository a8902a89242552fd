/*
 * A text and an offset come in, a line and a column go out, as editors count them.
 */

/** A place in a file: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of an offset (UTF-16 code units from 0) in a text with LF line ends. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}
