/*
 * Events with their dates come in; their order by each clock goes out: total, and the same for the
 * same story every time.
 */
import type { Id } from '../../model/story';
import { Heap } from './Heap';
import type { ParsedDate } from '../dates/parseDate';

/** What of an event its order rests on. */
export interface Dated {
  /** The event's id. */
  id: Id;
  /** When it happened: the first and last moment possible, milliseconds, UTC, infinite where open. */
  date: Pick<ParsedDate, 'earliest' | 'latest'>;
  /** When it became public, likewise. */
  reported: Pick<ParsedDate, 'earliest' | 'latest'>;
  /** Events it is known to follow; those not among the events given count for nothing. */
  after: readonly Id[];
}

/**
 * When things happened: by the earliest time possible, then the latest, then as authored; but never
 * before an event that is known to come first. What has no earliest time (“by 7 August”) goes by its
 * latest, the only time known of it. Throws a RangeError where `after` runs in a circle.
 */
export function orderHappened(events: readonly Dated[]): Id[] {
  const index = new Map(events.map((event, at) => [event.id, at]));
  const followers = new Map<Id, Dated[]>();
  const waitingFor = new Map<Id, number>();
  for (const event of events) {
    const before = event.after.filter((id) => index.has(id));
    waitingFor.set(event.id, before.length);
    for (const id of before) {
      const list = followers.get(id);
      if (list) list.push(event);
      else followers.set(id, [event]);
    }
  }
  // An event is no earlier than what it follows, however wide its own date.
  const earliest = new Map(events.map((event) => [event.id, event.date.earliest]));
  const begin = ({ id, date }: Dated) => beginOf({ ...date, earliest: earliest.get(id) ?? date.earliest });
  const compare = (a: Dated, b: Dated) =>
    compareNumbers(begin(a), begin(b)) ||
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
  if (order.length < events.length) throw new RangeError('“after” runs in a circle');
  return order;
}

/**
 * When things became public: by the earliest time possible, then the latest; what became public
 * together stands as it happened. `after` has no say beyond that: news of what came later may come first.
 */
export function orderReported(events: readonly Dated[]): Id[] {
  const rank = new Map(orderHappened(events).map((id, at) => [id, at]));
  return events
    .toSorted(
      (a, b) =>
        compareNumbers(beginOf(a.reported), beginOf(b.reported)) ||
        compareNumbers(a.reported.latest, b.reported.latest) ||
        (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
    )
    .map(({ id }) => id);
}

/** The time a date is put at. First of all, for want of a beginning, would say more than is known. */
function beginOf(date: Pick<ParsedDate, 'earliest' | 'latest'>): number {
  return date.earliest === -Infinity ? date.latest : date.earliest;
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
