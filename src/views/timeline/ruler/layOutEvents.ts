import type { ScaleSpan } from '../../../model/story';

/** An event as drawn on a ruler of one width; from and to are fractions of the ruler's length. */
export interface PlacedEvent {
  span: ScaleSpan;
  /** A day or moment by its shape, time that passes as a band, a date not given as a hollow shape at its place. */
  as: 'moment' | 'band' | 'undated';
  from: number;
  to: number;
  /** From 0, nearest to the dates. */
  lane: number;
}

/** The room of a number, in pixels at the usual text size: no less than the smallest target for a pointer (WCAG 2.2, 2.5.8). */
export const target = 26;

/** How and where an event is drawn: a band over its whole span, anything else at the middle. */
export function drawnAt(span: ScaleSpan): Pick<PlacedEvent, 'as' | 'from' | 'to'> {
  if (span.placed !== undefined) return { as: 'undated', from: span.placed, to: span.placed };
  const middle = (span.from + span.to) / 2;
  return span.nature === 'point'
    ? { as: 'moment', from: middle, to: middle }
    : { as: 'band', from: span.from, to: span.to };
}

/**
 * Lays events out on a ruler `length` pixels long in as few lanes as keep them from overlapping (interval
 * partitioning: by begin, each into the lowest free lane). Undefined where that takes more than `lanes`.
 */
export function layOutEvents(
  spans: readonly ScaleSpan[],
  length: number,
  lanes: number,
): PlacedEvent[] | undefined {
  const half = target / 2 / length;
  const free: number[] = [];
  const laid: PlacedEvent[] = [];
  const drawn = spans.map((span) => ({ span, ...drawnAt(span) }));
  for (const mark of drawn.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const begin = mark.as === 'band' ? Math.min(mark.from, 1 - 2 * half) : mark.from - half;
    // A short band takes the room of a target all the same.
    const end = mark.as === 'band' ? Math.max(mark.to, begin + 2 * half) : mark.to + half;
    const found = free.findIndex((from) => from <= begin + 1e-9);
    const lane = found === -1 ? free.length : found;
    if (lane >= lanes) return undefined;
    free[lane] = end;
    laid.push({ ...mark, lane });
  }
  return laid;
}
