/*
 * Events with their dates come in; their order by each clock goes out: total, and the same for the
 * same story every time.
 */
import type { Id } from '../model/story';
import type { ParsedDate } from './parseDate';

/** What of an event its order rests on. */
export interface Dated {
  id: Id;
  date: Pick<ParsedDate, 'earliest' | 'latest'>;
  reported: Pick<ParsedDate, 'earliest' | 'latest'>;
  after: readonly Id[];
}

/**
 * When things happened: by the earliest time possible, then the latest, then as authored; but never
 * before an event that is known to come first. `after` must not run in a circle.
 */
export function orderHappened(events: readonly Dated[]): Id[] {
  const index = new Map(events.map((event, at) => [event.id, at]));
  const followers = new Map<Id, Dated[]>();
  const waitingFor = new Map<Id, number>();
  for (const event of events) {
    const before = event.after.filter((id) => index.has(id));
    waitingFor.set(event.id, before.length);
    for (const id of before) followers.set(id, [...(followers.get(id) ?? []), event]);
  }
  // An event is no earlier than what it follows, however wide its own date.
  const earliest = new Map(events.map((event) => [event.id, event.date.earliest]));
  const compare = (a: Dated, b: Dated) =>
    compareNumbers(earliest.get(a.id) ?? 0, earliest.get(b.id) ?? 0) ||
    compareNumbers(a.date.latest, b.date.latest) ||
    (index.get(a.id) ?? 0) - (index.get(b.id) ?? 0);

  const ready = new Heap(compare);
  for (const event of events) if (waitingFor.get(event.id) === 0) ready.push(event);
  const order: Id[] = [];
  for (let event = ready.pop(); event; event = ready.pop()) {
    order.push(event.id);
    for (const follower of followers.get(event.id) ?? []) {
      const own = Math.max(earliest.get(follower.id) ?? -Infinity, earliest.get(event.id) ?? -Infinity);
      earliest.set(follower.id, own);
      const left = (waitingFor.get(follower.id) ?? 1) - 1;
      waitingFor.set(follower.id, left);
      if (left === 0) ready.push(follower);
    }
  }
  return order;
}

/** When things became public; what became public together stands as it happened. */
export function orderReported(events: readonly Dated[]): Id[] {
  const rank = new Map(orderHappened(events).map((id, at) => [id, at]));
  return events
    .toSorted(
      (a, b) =>
        compareNumbers(a.reported.earliest, b.reported.earliest) ||
        compareNumbers(a.reported.latest, b.reported.latest) ||
        (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
    )
    .map(({ id }) => id);
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A binary heap, so that ten thousand events take no longer than they should. */
class Heap<T> {
  private readonly items: T[] = [];
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  push(item: T): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  pop(): T | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return first;
    this.items[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const child = this.before(right, left) ? right : left;
      if (!this.swapIfBefore(child, at)) return first;
      at = child;
    }
  }

  private before(a: number, b: number): boolean {
    const [first, second] = [this.items[a], this.items[b]];
    return first !== undefined && second !== undefined && this.compare(first, second) < 0;
  }

  private swapIfBefore(a: number, b: number): boolean {
    if (!this.before(a, b)) return false;
    [this.items[a], this.items[b]] = [this.items[b] as T, this.items[a] as T];
    return true;
  }
}
