/*
 * Spaces events evenly on a ruler that would say nothing to scale: where a break cannot shorten the time, because
 * one event's span covers it.
 */
import type { ScaleSpan } from '../../model/story';

/** A span that takes more of the ruler than this, and leaves the others less than the rest, dominates it. */
const most = 0.75;

/** Fewer other events than this can be told apart on any ruler. */
const fewest = 3;

/** Whether one event's span would take most of the ruler, and press all other events into what is left. */
export function oneSpanDominates(spans: readonly ScaleSpan[]): boolean {
  const dated = spans.filter(({ placed }) => placed === undefined);
  const longest = dated.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!longest || longest.to - longest.from <= most) return false;
  const others = dated.filter((span) => span !== longest);
  const from = Math.min(...others.map((span) => span.from));
  const to = Math.max(...others.map((span) => span.to));
  return others.length >= fewest && to - from < 1 - most;
}

/** The same events in the same order, each at the middle of an equal share of the ruler. */
export function spaceEvenly(spans: readonly ScaleSpan[]): ScaleSpan[] {
  return spans.map((span, at) => {
    const middle = Math.round(((at + 0.5) / spans.length) * 10_000) / 10_000;
    return { ...span, from: middle, to: middle, ...(span.placed !== undefined && { placed: middle }) };
  });
}
