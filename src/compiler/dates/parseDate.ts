/*
 * Parses EDTF (ISO 8601-2, levels 0 and 1, and of level 2 “one of a set”) into a form that can be ordered,
 * drawn and put into words.
 */
import type { DateNature } from '../../model/story';
import { meantDate } from './meantDate';
import {
  type CalendarDate,
  type DateError,
  exampleDates,
  offsetOf,
  parseCalendarDate,
} from './parseCalendarDate';

/** The end of an interval or span: a date, or open (it goes on), or not known. */
export type Bound = CalendarDate | 'open' | 'unknown';

/** What an expression says: one date, an interval that lasts, one of a span, or one of some dates. */
export type DateShape =
  | { kind: 'single'; date: CalendarDate }
  | { kind: 'interval' | 'within'; from: Bound; to: Bound }
  | { kind: 'choice'; dates: CalendarDate[] };

/** A date that parsed, with its bounds in milliseconds, UTC, infinite where there is none. */
export interface ParsedDate {
  /** The expression as written, white space around it left out. */
  edtf: string;
  /** Whether it is a point, lasts, or happened once within a span. */
  nature: DateNature;
  /** The expression taken apart. */
  shape: DateShape;
  /** The earliest moment at which it can begin. */
  earliest: number;
  /** The latest moment at which it can begin: an event that follows another cannot begin before that one can. */
  latestStart: number;
  /** The latest moment at which it can end. */
  latest: number;
  /** `earliest` and `latest` as they are written, as if each clock were that of UTC: the days that readers see. */
  written: { earliest: number; latest: number };
  /** Whether what it begins with has a clock, so that it is one instant wherever it is read. */
  clocked: boolean;
}

/** The longest date, in letters: room for a choice of thirty. */
const maxLength = 400;

/**
 * Parses an EDTF expression as far as news has use for it: a single date, an interval that lasts
 * (`2023-05/..`), one of a span (`[2020..2023-08-07]`) or one of some dates (`[2020,2022]`).
 */
export function parseDate(value: string | number): ParsedDate | DateError {
  const text = String(value).trim();
  if (text.length > maxLength) return { reason: 'is too long', mend: exampleDates };
  const parsed = parseEdtf(text);
  return isError(parsed) ? (meantDate(text) ?? parsed) : parsed;
}

function parseEdtf(text: string): ParsedDate | DateError {
  const within = /^\[([^,]*)\.\.([^,]*)\]$/.exec(text);
  if (within) return ranged(text, 'within', within[1] ?? '', within[2] ?? '');
  if (text.includes('/')) {
    const [from = '', to = '', ...more] = text.split('/');
    if (more.length === 0) return ranged(text, 'interval', from, to);
  }
  if (text.startsWith('{'))
    return {
      reason: 'is several dates at once',
      mend: 'give each an item of its own, or write one of them, [2020,2022], or all between, 2020/2022',
    };
  const choice = /^\[(.*)\]$/.exec(text);
  if (choice) return chosen(text, choice[1] ?? '');
  const date = parseCalendarDate(text);
  return isError(date) ? date : single(text, date);
}

/** Whether parsing ended in an error. */
export function isError<T extends object>(result: T | DateError): result is DateError {
  return 'reason' in result;
}

/** A year or a month is one of its days; so is any span that is no longer than one date. */
function single(text: string, date: CalendarDate): ParsedDate {
  const { min, max, precision } = date;
  return {
    edtf: text,
    nature: precision === 'day' || precision === 'moment' ? 'point' : 'one-of',
    shape: { kind: 'single', date },
    earliest: min,
    latestStart: max,
    latest: max,
    written: { earliest: min + offsetOf(date), latest: max + offsetOf(date) },
    clocked: precision === 'moment',
  };
}

/**
 * An interval that lasts, or one of a span. edtf.js wants both ends of a span equally exact; the
 * standard does not, and news rarely is, so each end is parsed alone.
 */
function ranged(
  text: string,
  kind: 'interval' | 'within',
  fromText: string,
  toText: string,
): ParsedDate | DateError {
  const from = bound(fromText.trim(), kind);
  const to = bound(toText.trim(), kind);
  if (isBoundError(from)) return from;
  if (isBoundError(to)) return to;
  if (typeof from === 'string' && typeof to === 'string')
    return { reason: 'has no beginning and no end', mend: exampleDates };
  if (kind === 'within' && typeof from === 'object' && fromText.trim() === toText.trim())
    return single(text, from);
  const earliest = typeof from === 'string' ? -Infinity : from.min;
  const latest = typeof to === 'string' ? Infinity : to.max;
  if (earliest > latest)
    return { reason: 'ends before it begins', mend: 'turn its two ends round, or mend one of them' };
  const startsBy = typeof from === 'string' ? latest : from.max;
  return {
    edtf: text,
    nature: kind === 'interval' ? 'lasting' : 'one-of',
    shape: { kind, from, to },
    earliest,
    latestStart: kind === 'interval' ? Math.min(startsBy, latest) : latest,
    latest,
    written: {
      earliest: typeof from === 'string' ? earliest : from.min + offsetOf(from),
      latest: typeof to === 'string' ? latest : to.max + offsetOf(to),
    },
    clocked: typeof from === 'string' ? isMoment(to) : isMoment(from),
  };
}

function chosen(text: string, list: string): ParsedDate | DateError {
  if (list.includes('..'))
    return {
      reason: 'mixes dates and spans',
      mend: 'write the whole span, [2020..2024], or each date, [2020,2022,2023]',
    };
  const dates: CalendarDate[] = [];
  for (const part of list.split(',')) {
    const date = parseCalendarDate(part.trim());
    if (isError(date)) return date;
    dates.push(date);
  }
  const [first, ...others] = dates;
  if (first && others.length === 0) return single(text, first);
  const earliest = Math.min(...dates.map(({ min }) => min));
  const latest = Math.max(...dates.map(({ max }) => max));
  return {
    edtf: text,
    nature: 'one-of',
    shape: { kind: 'choice', dates },
    earliest,
    latestStart: latest,
    latest,
    written: {
      earliest: Math.min(...dates.map((date) => date.min + offsetOf(date))),
      latest: Math.max(...dates.map((date) => date.max + offsetOf(date))),
    },
    clocked: dates.every(isMoment),
  };
}

function isMoment(date: Bound): boolean {
  return typeof date === 'object' && date.precision === 'moment';
}

function isBoundError(value: Bound | DateError): value is DateError {
  return typeof value === 'object' && isError(value);
}

function bound(text: string, kind: 'interval' | 'within'): Bound | DateError {
  if (kind === 'interval' && text === '') return 'unknown';
  return text === (kind === 'interval' ? '..' : '') ? 'open' : parseCalendarDate(text);
}
