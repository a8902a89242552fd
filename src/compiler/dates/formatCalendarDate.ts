/*
 * Formats single dates as within a sentence, in the language of the words: what CLDR knows of a language (names,
 * order, numerals) comes from Intl, the rest are messages. What the two dates of a pair share is written once.
 */
import type { Words } from '../../words/Words';
import type { CalendarDate } from './parseCalendarDate';
import { clockFormat, formatDay, formatOf, withYearInFull } from '../../words/formatOf';
import { formatYear, formatYears } from './formatYear';
import { yearDivisions } from './yearDivisions';

/** “7 August 2023”, “about May 2023”, “the 1960s (uncertain)”. */
export function formatCalendarDate(date: CalendarDate, words: Words): string {
  const { dates } = words;
  const plain = calendarWords(date, words);
  const certainty = date.approximate ? dates.about({ date: plain }) : plain;
  return date.uncertain ? dates.uncertain({ date: certainty }) : certainty;
}

/** From one date to another: “7 to 9 August 2023”, “May to July 2023”. */
export function formatRange(from: CalendarDate, to: CalendarDate, words: Words): string {
  const { dates } = words;
  const pair = formatDatePair(from, to, words);
  if (!isPlainDay(from) || !isPlainDay(to)) return dates.range(pair);
  const untimed = from.precision === 'day' && to.precision === 'day';
  return untimed && from.month === to.month && from.year === to.year && from.year >= 100
    ? dates.rangeInMonth(pair)
    : dates.rangeOfDays(pair);
}

/** Somewhere between two dates: “between 2020 and 7 August 2023”. */
export function formatBetween(from: CalendarDate, to: CalendarDate, words: Words): string {
  const { dates } = words;
  const pair = formatDatePair(from, to, words);
  const end = (date: CalendarDate, text: string) =>
    isPlainDay(date) ? dates.dayBetween({ date: text }) : text;
  return dates.between({ from: end(from, pair.from), to: end(to, pair.to) });
}

/** The two dates of a pair as they stand beside each other: “7” and “9 August 2023”; each whole where they share nothing. */
function formatDatePair(from: CalendarDate, to: CalendarDate, words: Words): { from: string; to: string } {
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
  // The month stands once, with the last day or, in other languages, with the first; between them are days alone.
  const ends = sharing(first, last, words);
  const between = choices.slice(1, -1).map((date) => {
    const { from } = sharing(date, last, words);
    return /\p{L}/u.test(from) ? formatOf(words, { day: 'numeric' }).format(timeOf(date)) : from;
  });
  return disjunction.format([ends.from, ...between, ends.to]);
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
  if (year >= 100) return formatDay(time, { ...options, year: 'numeric' }, words);
  // Intl gives years before the first, and years of two digits, in forms that could be mistaken.
  const parts = formatOf(words, { ...options, year: 'numeric' }).formatToParts(time);
  return parts
    .map(({ type, value }, at) => {
      if (type === 'year') return formatYear(year, words);
      // The language's word for “year”, which the words of the year have themselves: 年, г.
      return parts[at - 1]?.type === 'year' ? value.replace(/^\s?\p{L}+\.?/u, '') : value;
    })
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

/** Two days or months of one year, what they share written once: “7” and “9 August 2023”, “28 July” and “3 August 2023”. */
function sharing(from: CalendarDate, to: CalendarDate, words: Words): { from: string; to: string } {
  const finest: Intl.DateTimeFormatOptions = from.precision === 'day' ? { day: 'numeric' } : {};
  const options = { ...finest, month: 'long', year: 'numeric' } as const;
  const whole = formatOf(words, options);
  const parts = whole.formatToParts(timeOf(to));
  // Where the year stands first the second date goes without it, and without the month where that is the same.
  if (parts[0]?.type === 'year') {
    const begins = from.precision === 'day' && from.month === to.month ? 'day' : 'month';
    const second = parts.slice(parts.findIndex(({ type }) => type === begins));
    return { from: whole.format(timeOf(from)), to: second.map(({ value }) => value).join('') };
  }
  if (from.month !== to.month || from.precision !== 'day')
    return {
      from: formatDay(timeOf(from), { ...finest, month: 'long' }, words),
      to: formatDay(timeOf(to), options, words),
    };
  return daysOfOneMonth(from, to, whole, words);
}

/** “7” and “9 August 2023”, or “August 7” and “9, 2023”, as CLDR shortens a range. */
function daysOfOneMonth(
  from: CalendarDate,
  to: CalendarDate,
  whole: Intl.DateTimeFormat,
  words: Words,
): { from: string; to: string } {
  const parts = whole.formatRangeToParts(timeOf(from), timeOf(to));
  const begins = parts.findIndex(({ source }) => source === 'endRange');
  const ends = parts.findLastIndex(({ source }, at) => source === 'startRange' && at < begins);
  // Without two ends they are one date.
  if (begins < 0 || ends < 0) return { from: whole.format(timeOf(from)), to: whole.format(timeOf(to)) };
  const text = (some: readonly Intl.DateTimeRangeFormatPart[]) =>
    some
      .map(({ type, value }) => {
        if (type !== 'day') return value;
        // Some ranges have two digits where the date alone has one.
        const day = value.replace(/^0(?=\d)/, '');
        return day === '1' ? words.dates.firstOfMonth : day;
      })
      .join('')
      .trim();
  // What stands between the two is the mark of the range, for which the message has words; not the full stop of “7.”.
  const [stop = ''] = /^\./.exec(parts[ends + 1]?.value ?? '') ?? [];
  return { from: text(parts.slice(0, ends + 1)) + stop, to: withYearInFull(text(parts.slice(begins))) };
}

/** The time that a date has where it is written, as if that were UTC. */
function timeOf({ year, month, day, hour, minute, second }: CalendarDate): number {
  // Date.UTC would take the years 0 to 99 for the twentieth century.
  const date = new Date(0).setUTCFullYear(year, Math.max(month, 1) - 1, Math.max(day, 1));
  return date + ((hour * 60 + minute) * 60 + second) * 1000;
}

function isPlainDay(date: CalendarDate): boolean {
  return (date.precision === 'day' || date.precision === 'moment') && isPlain(date);
}

function isPlain({ approximate, uncertain }: CalendarDate): boolean {
  return !approximate && !uncertain;
}
