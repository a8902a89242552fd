import type { Clock, Id, Scale, Story } from '../../model/story';

const known = new WeakMap<Scale, ReadonlySet<Id>>();

/**
 * The events that have no date by this clock and are positioned by their order alone. Looked for once: each event has
 * a frame of its own, which asks for it.
 */
export function undatedOn({ scale }: Story, clock: Clock): ReadonlySet<Id> {
  const { [clock]: of } = scale;
  let undated = known.get(of);
  if (!undated)
    known.set(
      of,
      (undated = new Set(of.spans.flatMap(({ event, placed }) => (placed === undefined ? [] : [event])))),
    );
  return undated;
}
