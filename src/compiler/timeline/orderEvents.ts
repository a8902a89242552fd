/*
 * Orders events by each clock. The order is total and deterministic.
 */
import type { Id } from '../../model/story';
import type { ParsedDate } from '../dates/parseDate';
import { topologicalOrder } from './topologicalOrder';

/** What the order of an event depends on. */
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
 * Orders events by when they happened: by the earliest time possible, then the latest, then as authored; but
 * never before an event that is known to come first. A date without an earliest time (“by 7 August”) counts
 * by its latest, the only time known of it. Throws a RangeError where `after` runs in a circle.
 */
export function orderHappened(events: readonly Dated[]): Id[] {
  const fileOrder = new Map(events.map((event, at) => [event, at]));
  // An event is no earlier than what it follows, however wide its own date.
  const earliest = new Map(events.map((event) => [event, event.date.earliest]));
  const begin = (event: Dated) =>
    beginOf({ ...event.date, earliest: earliest.get(event) ?? event.date.earliest });
  const order = topologicalOrder(
    events,
    (a, b) =>
      compareNumbers(begin(a), begin(b)) ||
      compareNumbers(a.date.latest, b.date.latest) ||
      (fileOrder.get(a) ?? 0) - (fileOrder.get(b) ?? 0),
    (event, follower) =>
      earliest.set(follower, Math.max(earliest.get(follower) ?? -Infinity, earliest.get(event) ?? -Infinity)),
  );
  if (order.length < events.length) throw new RangeError('“after” runs in a circle');
  return order.map(({ id }) => id);
}

/**
 * Orders events by when they became public: by the earliest time possible, then the latest, then by when they
 * happened. `after` counts for nothing else here: news of what came later may come first.
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

/** The time a date is sorted by: its end where it has no beginning, because to sort it first of all would say more than is known. */
function beginOf(date: Pick<ParsedDate, 'earliest' | 'latest'>): number {
  return date.earliest === -Infinity ? date.latest : date.earliest;
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
