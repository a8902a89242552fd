import type { RouteDiagram, RouteLine } from '../../../model/story';

/** Where a column begins and ends, in percent of the drawing's width. */
export interface ColumnEdges {
  start: number;
  end: number;
}

/** The height of a row in units of the SVG's view box, large enough that rounded curves stay smooth. */
export const rowUnits = 28;

/** The most columns that fit side by side at the widths a page gives them. */
export const mostColumns = 5;

/** Divides the width: a column for the speakers' names, then one for each step, with room between for bends. */
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
    return { start: toHundredths(start), end: toHundredths(start + box) };
  });
}

/** A line as SVG path data: level where it leaves a hand and passes other columns, with Bézier curves between. */
export function linePath({ points }: RouteLine, edges: readonly ColumnEdges[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const backwards = first.column > (rest.at(-1)?.column ?? first.column);
  const near = (column: number) => 10 * ((backwards ? edges[column]?.end : edges[column]?.start) ?? 0);
  const far = (column: number) => 10 * ((backwards ? edges[column]?.start : edges[column]?.end) ?? 0);
  let x = far(first.column);
  let y = first.at;
  const path = [`M${toTenths(x)} ${toTenths(y * rowUnits)}`];
  for (const [step, point] of rest.entries()) {
    const end = near(point.column);
    // The shape and the count at the beginning of a line stand on a level piece.
    const from = step === 0 ? x + (end - x) * 0.35 : x;
    const middle = toTenths((from + end) / 2);
    const [here, there] = [toTenths(y * rowUnits), toTenths(point.at * rowUnits)];
    if (here !== there)
      path.push(`H${toTenths(from)}C${middle} ${here} ${middle} ${there} ${toTenths(end)} ${there}`);
    x = step === rest.length - 1 ? end : far(point.column);
    y = point.at;
    if (here === there || x !== end) path.push(`H${toTenths(x)}`);
  }
  return path.join('');
}

/** The stroke width of a line, in pixels, for that many statements. */
export function lineWeight(statements: number): number {
  return Math.min(1.5 + (statements - 1) * 0.9, 9);
}

/** The same for a track, which has less room. */
export function trackWeight(statements: number): number {
  return Math.min(toHundredths(1.5 + (statements - 1) * 0.4), 6);
}

/** Rounds to hundredths of a percent, finer than a screen shows. */
function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Rounds to tenths of a unit, to keep paths short. */
function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
