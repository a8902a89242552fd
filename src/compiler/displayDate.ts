/*
 * A parsed date comes in, a `StoryDate` in words goes out. The words never say more than the date:
 * what is open stands in the qualifier. They are the interface's words, so they are English in every
 * story, and made here at build so that no reader's locale can change them.
 */
import type { StoryDate } from '../model/story';
import { choiceInWords, clockInWords, dateInWords, pairInWords, weekdayOf, zoneInWords } from './dateInWords';
import type { CalendarDate } from './parseCalendarDate';
import type { Bound, DateShape, ParsedDate } from './parseDate';

/** The words of a date; `time` is the date that `<time datetime>` can stand for. */
interface DateWords {
  words: string;
  qualifier?: string | undefined;
  time?: CalendarDate;
}

/** Puts a date into words. */
export function displayDate({ edtf, nature, shape }: ParsedDate): StoryDate {
  const { words, qualifier, time } = wordsOf(shape);
  const datetime = time && datetimeOf(time);
  return {
    edtf,
    words: words.charAt(0).toUpperCase() + words.slice(1),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(datetime === undefined ? {} : { datetime }),
    nature,
  };
}

function wordsOf(shape: DateShape): DateWords {
  switch (shape.kind) {
    case 'single':
      return singleWords(shape.date);
    case 'choice':
      return { words: choiceInWords(shape.dates) };
    case 'within':
      return { words: 'Date not given', qualifier: withinWords(shape.from, shape.to) };
    case 'interval':
      return intervalWords(shape.from, shape.to);
  }
}

function singleWords(date: CalendarDate): DateWords {
  switch (date.precision) {
    case 'moment': {
      const clock = `${clockInWords(date)}${zoneInWords(date)}`;
      return { words: dateInWords(dayOf(date)), qualifier: afterWeekday(date, clock), time: date };
    }
    case 'day':
      return { words: dateInWords(date), qualifier: weekdayOf(date), time: date };
    case 'decade':
    case 'century':
      return { words: dateInWords(date), qualifier: 'year not given', time: date };
    default:
      return { words: dateInWords(date), qualifier: 'day not given', time: date };
  }
}

function intervalWords(from: Bound, to: Bound): DateWords {
  if (!isDate(from)) {
    const words = isDate(to) ? `until ${dateInWords(to)}` : '';
    return from === 'unknown' ? { words, qualifier: 'beginning not known' } : { words };
  }
  if (!isDate(to)) {
    return { words: dateInWords(from), qualifier: to === 'open' ? 'and after' : 'end not known', time: from };
  }
  // It lasted, but both its ends lie somewhere within one date.
  if (dateInWords(from) === dateInWords(to)) return { words: `during ${dateInWords(from)}` };
  const sameDay = dateInWords(dayOf(from)) === dateInWords(dayOf(to)) && from.offset === to.offset;
  if (from.precision === 'moment' && to.precision === 'moment' && sameDay) {
    const clock = `${clockInWords(from)} to ${clockInWords(to)}${zoneInWords(to)}`;
    return { words: dateInWords(dayOf(from)), qualifier: afterWeekday(from, clock) };
  }
  return { words: pairInWords(from, to, 'to') };
}

/** The last day is within “by 8 August 2023”, but “by 2023” would leave the year out. */
function withinWords(from: Bound, to: Bound): string | undefined {
  if (isDate(from) && isDate(to)) return `between ${pairInWords(from, to, 'and')}`;
  if (isDate(from)) return `${dateInWords(from)} or later`;
  if (!isDate(to)) return undefined;
  const exact = to.precision === 'day' || to.precision === 'moment';
  return exact ? `by ${dateInWords(to)}` : `${dateInWords(to)} or earlier`;
}

function afterWeekday(date: CalendarDate, clock: string): string {
  const weekday = weekdayOf(date);
  return weekday === undefined ? clock : `${weekday}, ${clock}`;
}

function isDate(bound: Bound): bound is CalendarDate {
  return typeof bound === 'object';
}

function dayOf(date: CalendarDate): CalendarDate {
  return { ...date, precision: 'day' };
}

/** A valid year, month, date, local or global date and time string of HTML, where the date has one. */
function datetimeOf(date: CalendarDate): string | undefined {
  const { precision, year, month, day, hour, minute, second, offset, approximate, uncertain } = date;
  if (approximate || uncertain || year < 1) return undefined;
  const yyyy = String(year).padStart(4, '0');
  if (precision === 'year') return yyyy;
  if (precision === 'month') return `${yyyy}-${pad(month)}`;
  const onDay = `${yyyy}-${pad(month)}-${pad(day)}`;
  if (precision === 'day') return onDay;
  const clock = [hour, minute, ...(second > 0 ? [second] : [])].map(pad).join(':');
  return precision === 'moment' ? `${onDay}T${clock}${offset}` : undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
