import type { RouteDiagram, RouteLine } from '../../../model/story';

/** Where a column begins and ends, in hundredths of the drawing's width. */
export interface ColumnEdges {
  start: number;
  end: number;
}

/** Units of the drawing to a row, so that curves keep their precision. */
export const rowUnits = 28;

/** More columns than this do not fit side by side at any width a page gives them. */
export const mostColumns = 5;

/** Shares the width out: labels of speakers first, then papers with room between for lines to bend. */
export function columnEdges({ columns }: RouteDiagram, speakersFirst: boolean): ColumnEdges[] {
  const boxes = speakersFirst ? columns - 1 : columns;
  const gaps = speakersFirst ? boxes : boxes - 1;
  const labels = !speakersFirst ? 0 : boxes === 0 ? 100 : boxes <= 2 ? 36 : 27;
  const bend = boxes <= 3 ? 0.75 : 0.45;
  const box = (100 - labels) / Math.max(1, boxes + gaps * bend);
  return Array.from({ length: columns }, (_, column) => {
    if (speakersFirst && column === 0) return { start: 0, end: labels };
    const before = speakersFirst ? column - 1 : column;
    const start = labels + before * box * (1 + bend) + (speakersFirst ? box * bend : 0);
    return { start: brief(start), end: brief(start + box) };
  });
}

/** A line as SVG path data: level where it leaves a hand and past other columns, bending between them. */
export function linePath({ points }: RouteLine, edges: readonly ColumnEdges[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const backwards = first.column > (rest.at(-1)?.column ?? first.column);
  const near = (column: number) => 10 * ((backwards ? edges[column]?.end : edges[column]?.start) ?? 0);
  const far = (column: number) => 10 * ((backwards ? edges[column]?.start : edges[column]?.end) ?? 0);
  let x = far(first.column);
  let y = first.at;
  const path = [`M${shown(x)} ${shown(y * rowUnits)}`];
  for (const [step, point] of rest.entries()) {
    const end = near(point.column);
    // What stands at the beginning of a line, its shape and count, needs a level piece to stand on.
    const from = step === 0 ? x + (end - x) * 0.35 : x;
    const middle = shown((from + end) / 2);
    const [here, there] = [shown(y * rowUnits), shown(point.at * rowUnits)];
    if (here !== there)
      path.push(`H${shown(from)}C${middle} ${here} ${middle} ${there} ${shown(end)} ${there}`);
    x = step === rest.length - 1 ? end : far(point.column);
    y = point.at;
    if (here === there || x !== end) path.push(`H${shown(x)}`);
  }
  return path.join('');
}

/** How thick a line is, in pixels, for so many statements. */
export function lineWeight(statements: number): number {
  return Math.min(1.5 + (statements - 1) * 0.9, 9);
}

/** The same in tracks, which have less room. */
export function trackWeight(statements: number): number {
  return Math.min(brief(1.5 + (statements - 1) * 0.4), 6);
}

/** With as few digits as can be seen. */
function brief(value: number): number {
  return Math.round(value * 100) / 100;
}

function shown(value: number): number {
  return Math.round(value * 10) / 10;
}
