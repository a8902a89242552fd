/*
 * Compares two dates for `after`. Only a certain contradiction counts: a fault about dates that may well
 * agree would push authors to write less than is known.
 */
import type { DateShape, ParsedDate } from '../dates/parseDate';

/** A day without an offset may begin 14 hours before it does in UTC, and end 12 hours after it does. */
const anywhere = { before: 14 * 3_600_000, after: 12 * 3_600_000 };

/** Whether an event of the date `later` can begin no earlier than one of the date `earlier` can. */
export function canFollow(later: ParsedDate, earlier: ParsedDate): boolean {
  if (isLoose(later) || isLoose(earlier)) return true;
  const [laterZoned, earlierZoned] = [isZoned(later), isZoned(earlier)];
  // Two dates without an offset are taken to be of one place.
  const slack = laterZoned === earlierZoned ? 0 : laterZoned ? anywhere.before : anywhere.after;
  return later.latestStart + slack >= earlier.earliest;
}

/** Whether a date is only about right: nobody can say how far “about” reaches. */
export function isLoose({ shape }: ParsedDate): boolean {
  return datesOf(shape).some(({ approximate, uncertain }) => approximate || uncertain);
}

/** Whether a date has an offset from UTC. */
export function isZoned({ shape }: ParsedDate): boolean {
  return datesOf(shape).some(({ offset }) => offset !== '');
}

function datesOf(shape: DateShape) {
  if (shape.kind === 'single') return [shape.date];
  if (shape.kind === 'choice') return shape.dates;
  return [shape.from, shape.to].filter((bound) => typeof bound === 'object');
}
