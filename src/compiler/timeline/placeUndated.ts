/*
 * Places undated events on the ruler, between the event that each follows and the one that it precedes.
 */
import type { Id, ScaleSpan } from '../../model/story';

/**
 * Undated events that stand side by side in the order share the room between their dated neighbours
 * evenly. None is placed outside of its own bounds, or before an undated one that it follows, as far
 * as those bounds let it.
 */
export function placeUndated(spans: readonly ScaleSpan[], undated: ReadonlySet<Id>): ScaleSpan[] {
  const placed: ScaleSpan[] = [];
  for (let at = 0; at < spans.length;) {
    const span = spans[at] as ScaleSpan;
    if (!undated.has(span.event)) {
      placed.push(span);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < spans.length && undated.has((spans[end] as ScaleSpan).event)) end += 1;
    placed.push(...shareRoom(spans.slice(at, end), spans[at - 1], spans[end]));
    at = end;
  }
  return placed;
}

function shareRoom(run: readonly ScaleSpan[], before?: ScaleSpan, after?: ScaleSpan): ScaleSpan[] {
  const high = Math.min(after?.from ?? 1, Math.max(...run.map(({ to }) => to)));
  // What lasts is followed from its beginning, what happened once from the last day it can have.
  const ends = before ? (before.nature === 'lasting' ? before.from : before.to) : 0;
  const follows = ends < high ? ends : (before?.from ?? 0);
  const low = Math.max(follows, Math.min(...run.map(({ from }) => from)));
  let last = 0;
  return run.map((span, at) => {
    const even = low + (Math.max(high - low, 0) * (at + 1)) / (run.length + 1);
    last = Math.min(Math.max(even, last, span.from), span.to);
    return { ...span, placed: Math.round(last * 10_000) / 10_000 };
  });
}
