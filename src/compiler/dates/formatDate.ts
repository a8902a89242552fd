/*
 * Formats a parsed date as a `StoryDate`. The words never say more than the date does; what is left open goes
 * into the qualifier. They belong to the interface, so they are in its language, and they are made at build, so that no
 * reader’s locale can change them.
 */
import type { StoryDate } from '../../model/story';
import type { Words } from '../../words/Words';
import {
  formatDateChoice,
  formatClockTime,
  formatCalendarDate,
  formatBetween,
  formatInZone,
  formatRange,
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
export function formatDate({ edtf, nature, shape }: ParsedDate, words: Words): StoryDate {
  const { words: plain, qualifier, time } = wordsOf(shape, words);
  const datetime = time && datetimeOf(time);
  return {
    edtf,
    // English writes nothing of a date small at the beginning of a line; other languages keep their names of months.
    words: words.language === 'en' ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(datetime === undefined ? {} : { datetime }),
    nature,
  };
}

function wordsOf(shape: DateShape, words: Words): DateWords {
  switch (shape.kind) {
    case 'single':
      return singleWords(shape.date, words);
    case 'choice':
      return { words: formatDateChoice(shape.dates, words) };
    case 'within':
      return { words: words.dates.notGiven, qualifier: withinWords(shape.from, shape.to, words) };
    case 'interval':
      return intervalWords(shape.from, shape.to, words);
  }
}

function singleWords(date: CalendarDate, words: Words): DateWords {
  const { dates } = words;
  switch (date.precision) {
    case 'moment':
      return {
        words: formatCalendarDate(dayOf(date), words),
        qualifier: formatInZone(formatClockTime(date, words), date, words),
        time: date,
      };
    case 'day':
      return { words: formatCalendarDate(date, words), time: date };
    case 'decade':
    case 'century':
      return { words: formatCalendarDate(date, words), qualifier: dates.yearNotGiven, time: date };
    default:
      return { words: formatCalendarDate(date, words), qualifier: dates.dayNotGiven, time: date };
  }
}

function intervalWords(from: Bound, to: Bound, words: Words): DateWords {
  const { dates } = words;
  if (!isDate(from)) {
    const until = isDate(to) ? dates.until({ date: formatCalendarDate(to, words) }) : '';
    return from === 'unknown' ? { words: until, qualifier: dates.beginningNotKnown } : { words: until };
  }
  const begin = formatCalendarDate(from, words);
  if (!isDate(to)) {
    return {
      words: begin,
      qualifier: to === 'open' ? dates.andAfter : dates.endNotKnown,
      time: from,
    };
  }
  // It lasted, but both its ends lie somewhere within one date.
  if (begin === formatCalendarDate(to, words)) return { words: dates.during({ date: begin }) };
  const day = formatCalendarDate(dayOf(from), words);
  const sameDay = day === formatCalendarDate(dayOf(to), words) && from.offset === to.offset;
  if (from.precision === 'moment' && to.precision === 'moment' && sameDay) {
    const clock = dates.range({ from: formatClockTime(from, words), to: formatClockTime(to, words) });
    return { words: day, qualifier: formatInZone(clock, to, words) };
  }
  return { words: formatRange(from, to, words) };
}

/** The last day is within “by 8 August 2023”, but “by 2023” would leave the year out. */
function withinWords(from: Bound, to: Bound, words: Words): string | undefined {
  const { dates } = words;
  if (isDate(from) && isDate(to)) return formatBetween(from, to, words);
  if (isDate(from)) return dates.orLater({ date: formatCalendarDate(from, words) });
  if (!isDate(to)) return undefined;
  const exact = to.precision === 'day' || to.precision === 'moment';
  return dates[exact ? 'by' : 'orEarlier']({ date: formatCalendarDate(to, words) });
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
