/*
 * Parses a single date of EDTF, no interval and no choice. edtf.js decides what is EDTF; the parts are read
 * from the text itself, because edtf.js converts a moment to UTC and so may change its day.
 */
import edtf from 'edtf';
import { withoutOffset } from './meantDate';
import { yearDivisions } from './yearDivisions';

/** How exact a single date is; a season is any division of a year that is longer than a month. */
export type Precision = 'moment' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A single date as written: what follows its precision is 0. */
export interface CalendarDate {
  /** How exact it is. */
  precision: Precision;
  /** Astronomical: 0 is 1 BCE. Of a decade or century its first year. */
  year: number;
  /** 1 to 12; of a season its code, 21 to 41. */
  month: number;
  /** 1 to 31. */
  day: number;
  /** 0 to 23, where it is written, not in UTC. */
  hour: number;
  /** 0 to 59. */
  minute: number;
  /** 0 to 59. */
  second: number;
  /** The offset from UTC of a moment: `Z` or `±hh:mm`; empty for all else. */
  offset: string;
  /** Whether the source gives it as about right (`~`, `%`). */
  approximate: boolean;
  /** Whether the source may be wrong (`?`, `%`). */
  uncertain: boolean;
  /** Its first millisecond, UTC, from 1970; a date without a time is taken as one of UTC. */
  min: number;
  /** Its last millisecond, likewise; a moment is one instant. */
  max: number;
}

/** Why an expression is no date. */
export interface DateError {
  /** Ends the sentence “the date …”. */
  reason: string;
  /** What the author can do about it. */
  mend: string;
}

/** The mend where nothing closer can be said. */
export const exampleDates = 'write EDTF: 2020, 2023-05, 2023-08-07, 2023-05/.. or [2020..2023-08-07]';

const shape =
  /^(?<year>-?\d{4}|-?\d{3}X|-?\d\dXX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<offset>Z|[+-]\d\d(?::\d\d)?)?)?)?)?(?<qualifier>[?~%]?)$/;

/** What EDTF has and news has no use for, or what looks like a date and is none, said so. */
const refusals: readonly (DateError & { when: RegExp })[] = [
  {
    when: /^\d{8}$/,
    reason: 'has no hyphens',
    mend: 'part year, month and day with hyphens: 2023-08-07',
  },
  {
    when: /^(?:Y.*|-?\d{1,3}|-?\d{5,}|-?\d+S\d+|-?\d+E\d+)[?~%]?$/,
    reason: 'has a year that is not of four digits',
    mend: 'write four digits: 0079; a decade is 202X, a century 19XX',
  },
  {
    when: /[?~%](?=.)/,
    reason: 'qualifies only a part of itself',
    mend: 'put ?, ~ or % at its end, where it holds for the whole date',
  },
  {
    when: /^-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?$/,
    reason: 'has an X where it cannot be read',
    mend: 'write X for the last of what is not known: 2023-08-XX, 2023-XX, 202X or 19XX',
  },
  {
    when: /T24:/,
    reason: 'has an hour 24',
    mend: 'write T00:00:00 of the next day',
  },
];

/** Parses a single date: a year, month, day, moment, decade, century or division of a year. */
export function parseCalendarDate(text: string): CalendarDate | DateError {
  const parts = shape.exec(text)?.groups;
  const readable = parts && !(parts['month'] === 'XX' && /^\d/.test(parts['day'] ?? ''));
  const masked = parts?.['year']?.endsWith('X') ?? false;
  if (!readable || (masked && parts['month'] !== undefined) || /T24:/.test(text)) {
    const { reason, mend } = refusals.find(({ when }) => when.test(text)) ?? noDate;
    return { reason, mend };
  }
  const { year = '', hour, minute, second, qualifier = '' } = parts;
  const month = given(parts['month']);
  const day = given(parts['day']);
  if (hour !== undefined && qualifier !== '') return noDate;
  if (hour !== undefined && parts['offset'] === undefined) return withoutOffset(text);
  const clock = hour === undefined ? '' : text.slice(text.indexOf('T'));
  const bare = [year, month, day].filter((part) => part !== undefined).join('-') + clock;
  if (isNoDay(year, month, day)) return noDay;
  if (!isEdtf(bare)) return noDate;

  // Before the year 1 the digits left open count backwards: -004X begins with -0049.
  const first = Number(year.replaceAll('X', masked && year.startsWith('-') ? '9' : '0'));
  const written = {
    precision: precisionOf(year, month, day, hour),
    year: first,
    month: Number(month ?? 0),
    day: Number(day ?? 0),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: wholeOffset(parts['offset'] ?? ''),
    approximate: /[~%]/.test(qualifier),
    uncertain: /[?%]/.test(qualifier),
  };
  return { ...written, ...boundsOf(written) };
}

/** The first and last millisecond, UTC. Not those of edtf.js, which is a day late in February of the year 0. */
function boundsOf(date: Omit<CalendarDate, 'min' | 'max'>): Pick<CalendarDate, 'min' | 'max'> {
  const { precision, year, month, day, hour, minute, second } = date;
  const between = (min: number, next: number) => ({ min, max: next - 1 });
  switch (precision) {
    case 'moment': {
      const moment = beginningOf(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
      return { min: moment - offsetOf(date), max: moment - offsetOf(date) };
    }
    case 'day':
      return between(beginningOf(year, month, day), beginningOf(year, month, day + 1));
    case 'month':
      return between(beginningOf(year, month), beginningOf(year, month + 1));
    case 'season': {
      const { firstMonth, months } = yearDivisions.get(month) ?? { firstMonth: 1, months: 12 };
      return between(beginningOf(year, firstMonth), beginningOf(year, firstMonth + months));
    }
    default: {
      const years = precision === 'century' ? 100 : precision === 'decade' ? 10 : 1;
      return between(beginningOf(year, 1), beginningOf(year + years, 1));
    }
  }
}

/** How far the clock of a date is ahead of UTC, in milliseconds; 0 where it has none. */
export function offsetOf({ offset }: Pick<CalendarDate, 'offset'>): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const length = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -length : length;
}

const noDate: DateError = { reason: 'does not parse', mend: exampleDates };
const noDay: DateError = { reason: 'is a day that no calendar has', mend: 'mend the day or the month' };

const knownTexts = new Map<string, boolean>();

/** What edtf.js says. It takes its time over it, and stories repeat their dates. */
function isEdtf(text: string): boolean {
  const before = knownTexts.get(text);
  if (before !== undefined) return before;
  let valid = false;
  try {
    const { min, max } = edtf(text);
    valid = min !== null && max !== null;
  } catch {
    valid = false;
  }
  knownTexts.set(text, valid);
  return valid;
}

function given(part: string | undefined): string | undefined {
  return part === 'XX' ? undefined : part;
}

function precisionOf(year: string, month?: string, day?: string, hour?: string): Precision {
  if (hour !== undefined) return 'moment';
  if (day !== undefined) return 'day';
  if (month !== undefined) return Number(month) > 12 ? 'season' : 'month';
  if (year.endsWith('XX')) return 'century';
  return year.endsWith('X') ? 'decade' : 'year';
}

/** `-04` is short for `-04:00`, and an offset of nothing is UTC. */
function wholeOffset(offset: string): string {
  if (offset === '' || offset === 'Z') return offset;
  const whole = offset.includes(':') ? offset : `${offset}:00`;
  return whole.endsWith('00:00') ? 'Z' : whole;
}

/** The first millisecond of a day; a month of 13 is January of the next year, and so on. */
function beginningOf(year: number, month: number, day = 1): number {
  // Date.UTC would take the years 0 to 99 for the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** edtf.js takes 29 February of any year for a day. */
function isNoDay(year: string, month: string | undefined, day: string | undefined): boolean {
  const inRange = /^(?:0[1-9]|1[0-2])$/.test(month ?? '') && /^(?:0[1-9]|[12]\d|3[01])$/.test(day ?? '');
  if (!inRange) return false;
  const date = new Date(beginningOf(Number(year), Number(month), Number(day)));
  return date.getUTCMonth() !== Number(month) - 1;
}
