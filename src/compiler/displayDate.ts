/*
 * A parsed date comes in, a `StoryDate` in words goes out. The words never say more than the date:
 * what is open stands in the qualifier. They are the interface's words, so they are English in every
 * story, and made here at build so that no reader's locale can change them.
 */
import type { StoryDate } from '../model/story';
import type { Bound, CalendarDate, ParsedDate } from './parseDate';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const seasons: Record<number, string> = { 21: 'Spring', 22: 'Summer', 23: 'Autumn', 24: 'Winter' };

/** Puts a date into words. */
export function displayDate(date: ParsedDate): StoryDate {
  const { edtf, nature, shape } = date;
  if (shape.kind === 'single') {
    const { words, qualifier } = displaySingle(shape.date);
    return {
      edtf,
      words,
      ...(qualifier ? { qualifier } : {}),
      ...datetimeOf(shape.date),
      nature,
    };
  }
  if (shape.kind === 'choice') {
    return { edtf, words: sentence(shape.dates.map(inWords).join(' or ')), nature };
  }
  const { from, to } = shape;
  if (shape.kind === 'within')
    return { edtf, words: 'Date not given', qualifier: withinWords(from, to), nature };
  if (to === 'open' && isDate(from)) {
    return { edtf, words: sentence(inWords(from)), qualifier: 'and after', ...datetimeOf(from), nature };
  }
  if (to === 'unknown' && isDate(from))
    return { edtf, words: sentence(inWords(from)), qualifier: 'end not known', nature };
  if (isDate(to) && !isDate(from)) {
    const words = `Until ${inWords(to)}`;
    return from === 'unknown'
      ? { edtf, words, qualifier: 'beginning not known', nature }
      : { edtf, words, nature };
  }
  return { edtf, words: isDate(from) && isDate(to) ? sentence(rangeInWords(from, to)) : edtf, nature };
}

function isDate(bound: Bound): bound is CalendarDate {
  return typeof bound === 'object';
}

function withinWords(from: Bound, to: Bound): string {
  if (isDate(from) && isDate(to)) return `between ${inWords(from)} and ${inWords(to)}`;
  if (isDate(to)) return `by ${inWords(to)}`;
  return isDate(from) ? `${inWords(from)} or later` : '';
}

/** “7 to 9 August 2023”: what both ends share stands once. */
function rangeInWords(from: CalendarDate, to: CalendarDate): string {
  const plain = [from, to].every(
    ({ precision, approximate, uncertain }) => precision === 'day' && !approximate && !uncertain,
  );
  if (plain && from.year === to.year) {
    if (from.month === to.month) return `${from.day} to ${inWords(to)}`;
    return `${from.day} ${months[from.month - 1] ?? ''} to ${inWords(to)}`;
  }
  return `${inWords(from)} to ${inWords(to)}`;
}

function displaySingle(date: CalendarDate): { words: string; qualifier: string } {
  const open =
    date.precision === 'decade' || date.precision === 'century' ? 'year not given' : 'day not given';
  const qualifier =
    date.precision === 'day'
      ? weekdayOf(date)
      : date.precision === 'moment'
        ? `${weekdayOf(date)}, ${timeOf(date)}`
        : open;
  return {
    words: sentence(inWords({ ...date, precision: date.precision === 'moment' ? 'day' : date.precision })),
    qualifier,
  };
}

/** A single date on one line, as within a sentence. */
function inWords(date: CalendarDate): string {
  const certainty = `${date.approximate ? 'about ' : ''}${calendarWords(date)}`;
  return date.uncertain ? `${certainty} (uncertain)` : certainty;
}

function calendarWords(date: CalendarDate): string {
  const year = date.year > 0 ? String(date.year) : `${1 - date.year} BCE`;
  const month = months[date.month - 1] ?? '';
  switch (date.precision) {
    case 'century':
      return `${date.year}–${date.year + 99}`;
    case 'decade':
      return `the ${date.year}s`;
    case 'year':
      return year;
    case 'season':
      return `${seasons[date.month] ?? `season ${date.month} of`} ${year}`;
    case 'month':
      return `${month} ${year}`;
    case 'day':
      return `${date.day} ${month} ${year}`;
    case 'moment':
      return `${date.day} ${month} ${year}, ${timeOf(date)}`;
  }
}

function timeOf(date: CalendarDate): string {
  const time = `${pad(date.hour)}:${pad(date.minute)}`;
  if (date.offset === '') return time;
  const zone =
    date.offset === 'Z'
      ? 'UTC'
      : `UTC${date.offset
          .replace('-', '−')
          .replace(/:00$/, '')
          .replace(/^([+−])0/, '$1')}`;
  return `${time} (${zone})`;
}

/** The weekday where it is written, whatever day that is in UTC. */
function weekdayOf({ year, month, day }: CalendarDate): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return weekdays[date.getUTCDay()] ?? '';
}

/** A valid date string of HTML (a year, month, date or moment), where the date has one. */
function datetimeOf(date: CalendarDate): { datetime: string } | Record<never, never> {
  const { precision, year, month, day, hour, minute, offset, approximate, uncertain } = date;
  if (approximate || uncertain || year < 1) return {};
  const yyyy = String(year).padStart(4, '0');
  if (precision === 'year') return { datetime: yyyy };
  if (precision === 'month') return { datetime: `${yyyy}-${pad(month)}` };
  const onDay = `${yyyy}-${pad(month)}-${pad(day)}`;
  if (precision === 'day') return { datetime: onDay };
  if (precision === 'moment') return { datetime: `${onDay}T${pad(hour)}:${pad(minute)}${offset}` };
  return {};
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
