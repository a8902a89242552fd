import TinyQueue from 'tinyqueue';

/** An event, as far as its order by `after` goes. */
export interface Sequenced {
  id: string;
  /** Ids of events that it follows; ids of no event given are ignored. */
  after: readonly (string | undefined)[];
}

/**
 * Sorts events topologically by Kahn's algorithm: each comes after all that it follows. Of the events that
 * could come next, the first by `compare` does (a priority queue, O(n log n)). `onFollow` is told each event
 * and follower before the follower can be compared. Events in a circle, and those that follow one, are left
 * out. Of events with one id, `after` means the last.
 */
export function topologicalOrder<T extends Sequenced>(
  events: readonly T[],
  compare: (a: T, b: T) => number,
  onFollow?: (event: T, follower: T) => void,
): T[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const followers = new Map<T, T[]>();
  const waitingFor = new Map<T, number>();
  for (const event of events) {
    const before = event.after.flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
    waitingFor.set(event, before.length);
    for (const earlier of before) {
      const list = followers.get(earlier);
      if (list) list.push(event);
      else followers.set(earlier, [event]);
    }
  }
  const ready = new TinyQueue(
    events.filter((event) => waitingFor.get(event) === 0),
    compare,
  );
  const order: T[] = [];
  for (let event = ready.pop(); event; event = ready.pop()) {
    order.push(event);
    for (const follower of followers.get(event) ?? []) {
      onFollow?.(event, follower);
      const left = (waitingFor.get(follower) ?? 1) - 1;
      waitingFor.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return order;
}
