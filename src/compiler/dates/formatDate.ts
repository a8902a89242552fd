/*
 * Formats a parsed date as a `StoryDate`. The words never say more than the date does; what is left open goes
 * into the qualifier. They belong to the interface, so they are English in every story, and they are made at
 * build, so that no reader’s locale can change them.
 */
import type { StoryDate } from '../../model/story';
import {
  formatDateChoice,
  formatClockTime,
  formatCalendarDate,
  formatDatePair,
  weekdayOf,
  formatTimeZone,
} from './formatCalendarDate';
import type { CalendarDate } from './parseCalendarDate';
import type { Bound, DateShape, ParsedDate } from './parseDate';

/** The words of a date; `time` is the date that `<time datetime>` can stand for. */
interface DateWords {
  words: string;
  qualifier?: string | undefined;
  time?: CalendarDate;
}

/** Puts a date into words. */
export function formatDate({ edtf, nature, shape }: ParsedDate): StoryDate {
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
      return { words: formatDateChoice(shape.dates) };
    case 'within':
      return { words: 'Date not given', qualifier: withinWords(shape.from, shape.to) };
    case 'interval':
      return intervalWords(shape.from, shape.to);
  }
}

function singleWords(date: CalendarDate): DateWords {
  switch (date.precision) {
    case 'moment': {
      const clock = `${formatClockTime(date)}${formatTimeZone(date)}`;
      return { words: formatCalendarDate(dayOf(date)), qualifier: afterWeekday(date, clock), time: date };
    }
    case 'day':
      return { words: formatCalendarDate(date), qualifier: weekdayOf(date), time: date };
    case 'decade':
    case 'century':
      return { words: formatCalendarDate(date), qualifier: 'year not given', time: date };
    default:
      return { words: formatCalendarDate(date), qualifier: 'day not given', time: date };
  }
}

function intervalWords(from: Bound, to: Bound): DateWords {
  if (!isDate(from)) {
    const words = isDate(to) ? `until ${formatCalendarDate(to)}` : '';
    return from === 'unknown' ? { words, qualifier: 'beginning not known' } : { words };
  }
  if (!isDate(to)) {
    return {
      words: formatCalendarDate(from),
      qualifier: to === 'open' ? 'and after' : 'end not known',
      time: from,
    };
  }
  // It lasted, but both its ends lie somewhere within one date.
  if (formatCalendarDate(from) === formatCalendarDate(to))
    return { words: `during ${formatCalendarDate(from)}` };
  const sameDay =
    formatCalendarDate(dayOf(from)) === formatCalendarDate(dayOf(to)) && from.offset === to.offset;
  if (from.precision === 'moment' && to.precision === 'moment' && sameDay) {
    const clock = `${formatClockTime(from)} to ${formatClockTime(to)}${formatTimeZone(to)}`;
    return { words: formatCalendarDate(dayOf(from)), qualifier: afterWeekday(from, clock) };
  }
  return { words: formatDatePair(from, to, 'to') };
}

/** The last day is within “by 8 August 2023”, but “by 2023” would leave the year out. */
function withinWords(from: Bound, to: Bound): string | undefined {
  if (isDate(from) && isDate(to)) return `between ${formatDatePair(from, to, 'and')}`;
  if (isDate(from)) return `${formatCalendarDate(from)} or later`;
  if (!isDate(to)) return undefined;
  const exact = to.precision === 'day' || to.precision === 'moment';
  return exact ? `by ${formatCalendarDate(to)}` : `${formatCalendarDate(to)} or earlier`;
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
