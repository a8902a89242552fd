/*
 * Formats single dates in English, as within a sentence. What the two dates of a pair share is written once.
 */
import type { CalendarDate } from './parseCalendarDate';
import { yearDivisions } from './yearDivisions';
import { formatYear, formatYears } from './formatYear';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
/** “a, b or c” */
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “7 August 2023”, “about May 2023”, “the 1960s (uncertain)”. */
export function formatCalendarDate(date: CalendarDate): string {
  const certainty = `${date.approximate ? 'about ' : ''}${calendarWords(date)}`;
  return date.uncertain ? `${certainty} (uncertain)` : certainty;
}

/** “7 to 9 August 2023”; `joiner` is “to” or “and”. */
export function formatDatePair(from: CalendarDate, to: CalendarDate, joiner: 'to' | 'and'): string {
  const whole = `${formatCalendarDate(from)} ${joiner} ${formatCalendarDate(to)}`;
  const alike = from.precision === to.precision && from.year === to.year && isPlain(from) && isPlain(to);
  if (!alike) return whole;
  const month = months[from.month - 1] ?? '';
  if (from.precision === 'month') return `${month} ${joiner} ${formatCalendarDate(to)}`;
  if (from.precision !== 'day') return whole;
  return `${from.day}${from.month === to.month ? '' : ` ${month}`} ${joiner} ${formatCalendarDate(to)}`;
}

/** “2020, 2021 or May 2022”, “7 or 8 August 2023”. */
export function formatDateChoice(dates: readonly CalendarDate[]): string {
  const last = dates.at(-1);
  if (!last) return '';
  const oneMonth = dates.every(
    (date) =>
      date.precision === 'day' && isPlain(date) && date.year === last.year && date.month === last.month,
  );
  const words = dates.slice(0, -1).map((date) => (oneMonth ? String(date.day) : formatCalendarDate(date)));
  return disjunction.format([...words, formatCalendarDate(last)]);
}

/**
 * The weekday where the date is written, whatever day that is in UTC. None where the day may be
 * another, nor before 1583: until then sources count by the Julian calendar (ISO 8601-1, 4.2.1).
 */
export function weekdayOf(date: CalendarDate): string | undefined {
  const { precision, year, month, day } = date;
  if ((precision !== 'day' && precision !== 'moment') || !isPlain(date) || year < 1583) return undefined;
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

/** “08:02”, “08:02:30”: the clock where it is written; seconds where there are any. */
export function formatClockTime({ hour, minute, second }: CalendarDate): string {
  return [hour, minute, ...(second > 0 ? [second] : [])].map(pad).join(':');
}

/** “ (UTC−4)”, with the space before it; empty where no offset is written. */
export function formatTimeZone({ offset }: CalendarDate): string {
  if (offset === '') return '';
  if (offset === 'Z') return ' (UTC)';
  const short = offset
    .replace('-', '−')
    .replace(/:00$/, '')
    .replace(/^([+−])0/, '$1');
  return ` (UTC${short})`;
}

function calendarWords(date: CalendarDate): string {
  const { precision, year, day } = date;
  const month = months[date.month - 1] ?? '';
  switch (precision) {
    case 'century':
      return formatYears(year, year + 99);
    case 'decade':
      // “The 1900s” could be a century, “the 60s” another one's.
      return year % 100 === 0 || year < 100 ? formatYears(year, year + 9) : `the ${year}s`;
    case 'year':
      return formatYear(year);
    case 'season':
      return yearDivisions.get(date.month)?.words(year) ?? formatYear(year);
    case 'month':
      return `${month} ${formatYear(year)}`;
    case 'day':
      return `${day} ${month} ${formatYear(year)}`;
    case 'moment':
      return `${day} ${month} ${formatYear(year)}, ${formatClockTime(date)}${formatTimeZone(date)}`;
  }
}

function isPlain({ approximate, uncertain }: CalendarDate): boolean {
  return !approximate && !uncertain;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
