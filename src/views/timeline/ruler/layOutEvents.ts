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

/** The least that can be chosen with a finger, in pixels at the usual text size (WCAG 2.2, 2.5.8). */
export const target = 24;

/** Where an event is drawn: all of a band, the middle of anything else. */
export function drawnAt(span: ScaleSpan): Pick<PlacedEvent, 'as' | 'from' | 'to'> {
  if (span.placed !== undefined) return { as: 'undated', from: span.placed, to: span.placed };
  const middle = (span.from + span.to) / 2;
  return span.nature === 'point'
    ? { as: 'moment', from: middle, to: middle }
    : { as: 'band', from: span.from, to: span.to };
}

/**
 * Events on a ruler so many pixels wide, in as few lanes as it takes for none to lie upon another,
 * each as near to the dates as it fits. Undefined where that takes more lanes than are given.
 */
export function layOutEvents(
  spans: readonly ScaleSpan[],
  width: number,
  lanes: number,
): PlacedEvent[] | undefined {
  const half = target / 2 / width;
  const free: number[] = [];
  const laid: PlacedEvent[] = [];
  const drawn = spans.map((span) => ({ span, ...drawnAt(span) }));
  for (const mark of drawn.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const begin = mark.as === 'band' ? Math.min(mark.from, 1 - 2 * half) : mark.from - half;
    // A band too short to be chosen takes the room of a target all the same; its arrow needs some too.
    const end = mark.as === 'band' ? Math.max(mark.to + half / 2, begin + 2 * half) : mark.to + half;
    const found = free.findIndex((from) => from <= begin + 1e-9);
    const lane = found === -1 ? free.length : found;
    if (lane >= lanes) return undefined;
    free[lane] = end;
    laid.push({ ...mark, lane });
  }
  return laid;
}
