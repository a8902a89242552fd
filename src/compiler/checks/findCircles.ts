import type { Sequenced } from '../timeline/topologicalOrder';

/** A circle: the ids from its first event in the file round to that again, and which `after` of it begins it. */
export interface Circle<T> {
  first: T;
  step: number;
  ids: string[];
}

/**
 * Finds circles among the events that have no place in a topological order, `ordered`: at least one where
 * there is any, and none that shares an event with another. `events` are in file order.
 */
export function findCircles<T extends Sequenced>(events: readonly T[], ordered: ReadonlySet<T>): Circle<T>[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const fileOrder = new Map(events.map((event, at) => [event, at]));
  const next = ({ after }: T) => {
    for (const id of after) {
      const event = id === undefined ? undefined : byId.get(id);
      if (event && !ordered.has(event)) return event;
    }
    return undefined;
  };
  const visited = new Set<T>();
  const circles: Circle<T>[] = [];
  for (const start of events) {
    const path: T[] = [];
    let event = ordered.has(start) ? undefined : start;
    for (; event && !visited.has(event); event = next(event)) {
      visited.add(event);
      path.push(event);
    }
    // On this path already: the circle begins there. On an earlier path: that circle is found already.
    const begin = event ? path.indexOf(event) : -1;
    if (begin === -1) continue;
    const circle = path.slice(begin);
    const at = (each: T) => fileOrder.get(each) ?? 0;
    const first = circle.reduce((least, each) => (at(each) < at(least) ? each : least));
    const turn = circle.indexOf(first);
    const ids = [...circle.slice(turn), ...circle.slice(0, turn), first].map(({ id }) => id);
    circles.push({ first, step: first.after.indexOf(ids[1] ?? ''), ids });
  }
  return circles;
}
