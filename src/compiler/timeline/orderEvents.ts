/*
 * Orders events by each clock. The order is total and deterministic.
 */
import type { Id } from '../../model/story';
import type { ParsedDate } from '../dates/parseDate';
import { topologicalOrder } from './topologicalOrder';

/** What the order of a date depends on. */
type OrderedDate = Pick<ParsedDate, 'earliest' | 'latest' | 'written' | 'clocked'>;

/** What the order of an event depends on. */
export interface Dated {
  /** The event's id. */
  id: Id;
  /** When it happened: the first and last moment possible, milliseconds, UTC, infinite where open. */
  date: OrderedDate;
  /** When it became public, likewise. */
  reported: OrderedDate;
  /** Events it is known to follow; those not among the events given count for nothing. */
  after: readonly Id[];
}

/**
 * Orders events by when they happened: by the earliest time possible, then the latest, then as authored; but
 * never before an event that is known to come first. A date without an earliest time (“by 7 August”) counts
 * by its latest, the only time known of it. Two moments stand in their order wherever they were, and all else by
 * the day that is written. Throws a RangeError where `after` runs in a circle.
 */
export function orderHappened(events: readonly Dated[]): Id[] {
  const fileOrder = new Map(events.map((event, at) => [event, at]));
  // An event is no earlier than what it follows, however wide its own date.
  const keys = sortKeys(events, ({ date }) => date);
  const isOpen = ({ date }: Dated) => date.earliest === -Infinity;
  const earliest = new Map(
    events.map((event) => [event, isOpen(event) ? -Infinity : (keys.get(event) ?? 0)]),
  );
  const begin = (event: Dated) => {
    const known = earliest.get(event) ?? -Infinity;
    return known === -Infinity ? (keys.get(event) ?? 0) : known;
  };
  const order = topologicalOrder(
    events,
    (a, b) =>
      compareNumbers(begin(a), begin(b)) ||
      compareNumbers(writtenDay(a.date), writtenDay(b.date)) ||
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
  const keys = sortKeys(events, ({ reported }) => reported);
  return events
    .toSorted(
      (a, b) =>
        compareNumbers(keys.get(a) ?? 0, keys.get(b) ?? 0) ||
        compareNumbers(writtenDay(a.reported), writtenDay(b.reported)) ||
        compareNumbers(a.reported.latest, b.reported.latest) ||
        (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
    )
    .map(({ id }) => id);
}

/** The time a date is sorted by: its end where it has no beginning, because to sort it first of all would say more than is known. */
function beginOf(date: Pick<ParsedDate, 'earliest' | 'latest'>): number {
  return date.earliest === -Infinity ? date.latest : date.earliest;
}

const day = 86_400_000;

/** The day that is written for what a date begins with, counted from 1970. */
function writtenDay({ written }: OrderedDate): number {
  return Math.floor(beginOf(written) / day);
}

/**
 * The time that each event is sorted by: its first, in UTC. A date without a clock is of no place, so its day may
 * have begun before 23:30 in New York of the day before; its time is put off until after that, and likewise that of a
 * moment until after the days written before its own. Days written so never run backwards, but between two moments.
 */
function sortKeys(events: readonly Dated[], dateOf: (event: Dated) => OrderedDate): Map<Dated, number> {
  const keys = new Map<Dated, number>();
  const byDay = new Map<number, Dated[]>();
  for (const event of events) {
    const written = writtenDay(dateOf(event));
    const together = byDay.get(written);
    if (together) together.push(event);
    else byDay.set(written, [event]);
  }
  let last = { clocked: -Infinity, plain: -Infinity };
  for (const [, together] of [...byDay].toSorted(([a], [b]) => compareNumbers(a, b))) {
    const next = { ...last };
    for (const event of together) {
      const date = dateOf(event);
      const key = Math.max(beginOf(date), date.clocked ? last.plain : last.clocked);
      keys.set(event, key);
      const kind = date.clocked ? 'clocked' : 'plain';
      next[kind] = Math.max(next[kind], key);
    }
    last = next;
  }
  return keys;
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
