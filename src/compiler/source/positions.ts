import { location } from 'vfile-location';

/** A position in a file: line and column from 1, columns in UTF-16 code units, as editors count them. */
export interface Position {
  line: number;
  column: number;
}

/** A function that gives the position of any offset (UTF-16 code units from 0) in a text; it indexes the lines once. */
export function positionFinder(text: string): (offset: number) => Position {
  const { toPoint } = location(text);
  return (offset) => {
    const { line, column } = toPoint(offset) ?? { line: 1, column: 1 };
    return { line, column };
  };
}
