/*
 * Formats single dates as within a sentence, in the language of the words: what CLDR knows of a language (names,
 * order, numerals) comes from Intl, the rest are messages. What the two dates of a pair share is written once.
 */
import type { Words } from '../../words/Words';
import type { CalendarDate } from './parseCalendarDate';
import { clockFormat, formatOf } from '../../words/formatOf';
import { formatYear, formatYears } from './formatYear';
import { yearDivisions } from './yearDivisions';

/** “7 August 2023”, “about May 2023”, “the 1960s (uncertain)”. */
export function formatCalendarDate(date: CalendarDate, words: Words): string {
  const { dates } = words;
  const plain = calendarWords(date, words);
  const certainty = date.approximate ? dates.about({ date: plain }) : plain;
  return date.uncertain ? dates.uncertain({ date: certainty }) : certainty;
}

/** The two dates of a pair as they stand beside each other: “7” and “9 August 2023”; each whole where they share nothing. */
export function formatDatePair(
  from: CalendarDate,
  to: CalendarDate,
  words: Words,
): { from: string; to: string } {
  const alike = from.precision === to.precision && from.year === to.year && isPlain(from) && isPlain(to);
  const short = alike && (from.precision === 'day' || from.precision === 'month') && from.year >= 100;
  return short
    ? sharing(from, to, words)
    : { from: formatCalendarDate(from, words), to: formatCalendarDate(to, words) };
}

/** “2020, 2021 or May 2022”, “7 or 8 August 2023”. */
export function formatDateChoice(choices: readonly CalendarDate[], words: Words): string {
  const disjunction = new Intl.ListFormat(words.locale, { type: 'disjunction' });
  const [first] = choices;
  const last = choices.at(-1);
  if (!first || !last) return '';
  const whole = choices.map((date) => formatCalendarDate(date, words));
  const oneMonth = choices.every(
    (date) =>
      date.precision === 'day' &&
      isPlain(date) &&
      date.year === last.year &&
      date.year >= 100 &&
      date.month === last.month,
  );
  if (!oneMonth || choices.length < 2) return disjunction.format(whole);
  // Where the month stands once, it is with the last date (“7 or 8 August”) or, in other languages, with the first.
  const pairs = choices.map((date) => ({
    first: sharing(first, date, words),
    last: sharing(date, last, words),
  }));
  const isDay = (text: string | undefined) => text !== undefined && !/\p{L}{2}|月/u.test(text);
  if (pairs.slice(0, -1).every((pair) => isDay(pair.last.from)))
    return disjunction.format([...pairs.slice(0, -1).map((pair) => pair.last.from), whole.at(-1) ?? '']);
  if (pairs.slice(1).every((pair) => isDay(pair.first.to)))
    return disjunction.format([whole[0] ?? '', ...pairs.slice(1).map((pair) => pair.first.to)]);
  return disjunction.format(whole);
}

/**
 * The weekday where the date is written, whatever day that is in UTC. None where the day may be
 * another, nor before 1583: until then sources count by the Julian calendar (ISO 8601-1, 4.2.1).
 */
export function weekdayOf(date: CalendarDate, words: Words): string | undefined {
  const { precision, year } = date;
  if ((precision !== 'day' && precision !== 'moment') || !isPlain(date) || year < 1583) return undefined;
  return formatOf(words, { weekday: 'long' }).format(timeOf(date));
}

/** “08:02”, “08:02:30”: the clock where it is written; seconds where there are any. */
export function formatClockTime(date: CalendarDate, words: Words): string {
  const second: Intl.DateTimeFormatOptions = date.second > 0 ? ({ second: '2-digit' } as const) : {};
  return clockFormat(words, second).format(timeOf(date));
}

/** “08:02 (UTC−4)”: a time with its offset; alone where no offset is written. */
export function formatInZone(time: string, { offset }: CalendarDate, { dates }: Words): string {
  if (offset === '') return time;
  const short = offset
    .replace('-', '−')
    .replace(/:00$/, '')
    .replace(/^([+−])0/, '$1');
  return dates.timeInZone({ time, zone: offset === 'Z' ? 'UTC' : `UTC${short}` });
}

/** A date with its year, which is written as readers count years: “7 August 79 CE”. `time` in milliseconds, UTC. */
export function withYear(time: number, options: Intl.DateTimeFormatOptions, words: Words): string {
  const year = new Date(time).getUTCFullYear();
  const format = formatOf(words, { ...options, year: 'numeric' });
  if (year >= 100) return format.format(time);
  // Intl gives years before the first, and years of two digits, in forms that could be mistaken.
  return format
    .formatToParts(time)
    .map(({ type, value }) => (type === 'year' ? formatYear(year, words) : value))
    .join('');
}

function calendarWords(date: CalendarDate, words: Words): string {
  const { dates } = words;
  const { precision, year } = date;
  switch (precision) {
    case 'century':
      return formatYears(year, year + 99, words);
    case 'decade':
      // “The 1900s” could be a century, “the 60s” another one's.
      return year % 100 === 0 || year < 100
        ? formatYears(year, year + 9, words)
        : dates.decade({ year: String(year) });
    case 'year':
      return formatYear(year, words);
    case 'season':
      return yearDivisions.get(date.month)?.words(year, words) ?? formatYear(year, words);
    case 'month':
      return withYear(timeOf(date), { month: 'long' }, words);
    case 'day':
      return withYear(timeOf(date), { day: 'numeric', month: 'long' }, words);
    case 'moment':
      return dates.dayAndTime({
        day: withYear(timeOf(date), { day: 'numeric', month: 'long' }, words),
        time: formatInZone(formatClockTime(date, words), date, words),
      });
  }
}

/** Two days or months of one year: each without what only the other has to say, as CLDR shortens a range. */
function sharing(from: CalendarDate, to: CalendarDate, words: Words): { from: string; to: string } {
  const finest: Intl.DateTimeFormatOptions = from.precision === 'day' ? { day: 'numeric' } : {};
  const whole = formatOf(words, { ...finest, month: 'long', year: 'numeric' });
  // Where the year stands first the second date goes without it, and without the month where that is the same.
  if (whole.formatToParts(timeOf(from))[0]?.type === 'year') {
    const second: Intl.DateTimeFormatOptions =
      from.precision === 'day' && from.month === to.month ? finest : { ...finest, month: 'long' };
    return { from: whole.format(timeOf(from)), to: formatOf(words, second).format(timeOf(to)) };
  }
  const parts = whole.formatRangeToParts(timeOf(from), timeOf(to));
  const begins = parts.findIndex(({ source }) => source === 'endRange');
  const ends = parts.findLastIndex(({ source }, at) => source === 'startRange' && at < begins);
  // Without two ends they are one date.
  if (begins < 0 || ends < 0) return { from: whole.format(timeOf(from)), to: whole.format(timeOf(to)) };
  const text = (some: readonly { value: string }[]) =>
    some
      .map(({ value }) => value)
      .join('')
      .trim()
      // Some ranges have two digits where the date alone has one.
      .replace(/^0(?=\d)/, '');
  // What stands between the two is the mark of the range, for which the message has words.
  return { from: text(parts.slice(0, ends + 1)), to: text(parts.slice(begins)) };
}

/** The time that a date has where it is written, as if that were UTC. */
function timeOf({ year, month, day, hour, minute, second }: CalendarDate): number {
  // Date.UTC would take the years 0 to 99 for the twentieth century.
  const date = new Date(0).setUTCFullYear(year, Math.max(month, 1) - 1, Math.max(day, 1));
  return date + ((hour * 60 + minute) * 60 + second) * 1000;
}

function isPlain({ approximate, uncertain }: CalendarDate): boolean {
  return !approximate && !uncertain;
}
