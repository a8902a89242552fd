/*
 * Events with what each is known to follow come in; the same in an order in which none stands before one
 * that it follows goes out, and the circles that keep others from having a place in it.
 */

/** What of an event its place in the sequence rests on. */
export interface Sequenced {
  id: string;
  /** Where it stands in the file, from 0. */
  at: number;
  /** Ids of events that it follows. */
  after: readonly (string | undefined)[];
}

/** Every event that is in no circle and behind none, each after all that it follows. Of two with one id the last counts. */
export function topologicalOrder(events: readonly Sequenced[]): {
  order: Sequenced[];
  byId: Map<string, Sequenced>;
} {
  const byId = new Map(events.map((event) => [event.id, event]));
  const followers = new Map<string, Sequenced[]>();
  const waitingFor = new Map<Sequenced, number>();
  for (const event of events) {
    const before = event.after.filter((id) => id !== undefined && byId.has(id)) as string[];
    waitingFor.set(event, before.length);
    for (const id of before) {
      const list = followers.get(id);
      if (list) list.push(event);
      else followers.set(id, [event]);
    }
  }
  const order = events.filter((event) => waitingFor.get(event) === 0);
  for (const { id } of order) {
    for (const follower of followers.get(id) ?? []) {
      const left = (waitingFor.get(follower) ?? 1) - 1;
      waitingFor.set(follower, left);
      if (left === 0) order.push(follower);
    }
    followers.delete(id);
  }
  return { order, byId };
}

/** A circle: the ids from its first event in the file round to that again, and which `after` of it begins it. */
export interface Circle {
  first: Sequenced;
  step: number;
  ids: string[];
}

/** Circles among the events that have no place in the order: at least one, and none that shares an event with another. */
export function findCircles(
  events: readonly Sequenced[],
  placed: ReadonlySet<Sequenced>,
  byId: ReadonlyMap<string, Sequenced>,
): Circle[] {
  const next = ({ after }: Sequenced) => {
    for (const id of after) {
      const event = id === undefined ? undefined : byId.get(id);
      if (event && !placed.has(event)) return event;
    }
    return undefined;
  };
  const met = new Set<Sequenced>();
  const circles: Circle[] = [];
  for (const start of events) {
    const way: Sequenced[] = [];
    let event = placed.has(start) ? undefined : start;
    for (; event && !met.has(event); event = next(event)) {
      met.add(event);
      way.push(event);
    }
    // Met on this very way: from there on it runs round. Else it leads into one that is told already.
    const from = event ? way.indexOf(event) : -1;
    if (from === -1) continue;
    const round = way.slice(from);
    const first = round.reduce((least, each) => (each.at < least.at ? each : least));
    const turn = round.indexOf(first);
    const ids = [...round.slice(turn), ...round.slice(0, turn), first].map(({ id }) => id);
    circles.push({ first, step: first.after.indexOf(ids[1] ?? ''), ids });
  }
  return circles;
}
