/*
 * An EDTF expression (ISO 8601-2) comes in; what it says about time goes out, in a form that can be
 * ordered, drawn and put into words. edtf.js decides what is EDTF; here its answer gets its meaning.
 */
import edtf, { type ExtDate } from 'edtf';
import type { DateNature } from '../model/story';

/** How exact a single date is. */
export type Precision = 'moment' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A single date as written: what follows its precision is 0. */
export interface CalendarDate {
  precision: Precision;
  /** Astronomical: 0 is 1 BCE. */
  year: number;
  /** 1 to 12; in a season 21 (spring) to 24 (winter). */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** The offset as written: `Z`, `-04:00`, or empty. */
  offset: string;
  approximate: boolean;
  uncertain: boolean;
  /** First and last millisecond, UTC. */
  min: number;
  max: number;
}

/** The end of an interval or span: a date, or open (it goes on), or not known. */
export type Bound = CalendarDate | 'open' | 'unknown';

/** What an expression says. */
export type DateShape =
  | { kind: 'single'; date: CalendarDate }
  | { kind: 'interval' | 'within'; from: Bound; to: Bound }
  | { kind: 'choice'; dates: CalendarDate[] };

/** A date that parsed, with its bounds in milliseconds, UTC, infinite where there is none. */
export interface ParsedDate {
  edtf: string;
  nature: DateNature;
  shape: DateShape;
  /** The earliest moment at which it can begin. */
  earliest: number;
  /** The latest moment at which it can begin. */
  latestStart: number;
  /** The latest moment at which it can end. */
  latest: number;
}

/** Why an expression is no date; `reason` ends the sentence “the date …”. */
export interface DateError {
  reason: string;
  mend: string;
}

const example = 'write EDTF: 2020, 2023-05, 2023-08-07, 2023-05/.. or [2020..2023-08-07]';

/** Parses an EDTF expression, level 0 to 2 as far as news has use for it. */
export function parseDate(value: string | number): ParsedDate | DateError {
  const text = String(value).trim();
  const within = /^\[([^,]*)\.\.([^,]*)\]$/.exec(text);
  if (within) return ranged(text, 'within', within[1] ?? '', within[2] ?? '');
  if (text.includes('/')) {
    const [from = '', to = '', ...more] = text.split('/');
    if (more.length === 0) return ranged(text, 'interval', from, to);
  }
  const choice = /^\[(.*)\]$/.exec(text);
  if (choice) {
    const dates = (choice[1] ?? '').split(',').map((part) => single(part.trim()));
    const error = dates.find(isError);
    if (error) return error;
    return spanning(text, { kind: 'choice', dates: dates as CalendarDate[] }, dates as CalendarDate[]);
  }
  const date = single(text);
  if (isError(date)) return date;
  const { min, max, precision } = date;
  const nature = precision === 'day' || precision === 'moment' ? 'point' : 'one-of';
  return {
    edtf: text,
    nature,
    shape: { kind: 'single', date },
    earliest: min,
    latestStart: max,
    latest: max,
  };
}

/** Whether parsing ended in an error. */
export function isError<T extends object>(result: T | DateError): result is DateError {
  return 'reason' in result;
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
    return { reason: 'has no beginning and no end', mend: example };
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
  };
}

function spanning(text: string, shape: DateShape, dates: CalendarDate[]): ParsedDate {
  const latest = Math.max(...dates.map(({ max }) => max));
  const earliest = Math.min(...dates.map(({ min }) => min));
  return { edtf: text, nature: 'one-of', shape, earliest, latestStart: latest, latest };
}

function isBoundError(value: Bound | DateError): value is DateError {
  return typeof value === 'object' && isError(value);
}

function bound(text: string, kind: 'interval' | 'within'): Bound | DateError {
  if (kind === 'interval') return text === '..' ? 'open' : text === '' ? 'unknown' : single(text);
  return text === '' ? 'open' : single(text);
}

const precisions: Partial<Record<ExtDate['type'], Precision>> = {
  Year: 'year',
  Decade: 'decade',
  Century: 'century',
  Season: 'season',
};

function single(text: string): CalendarDate | DateError {
  const digits = text.replace(/[?~%]/g, '');
  const cut = digits.replace(/(?:-XX)+$/, '');
  if (/X/.test(cut.replace(/^(-?\d\d)(?:XX|\dX)$/, '$1'))) return { reason: 'does not parse', mend: example };
  let parsed: ExtDate;
  try {
    parsed = edtf(text);
  } catch {
    return { reason: 'does not parse', mend: example };
  }
  const { min, max, type } = parsed;
  if (min === null || max === null || ['Interval', 'Set', 'List'].includes(type))
    return { reason: 'does not parse', mend: example };
  const time = /T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d(?::\d\d)?)?$/.exec(digits);
  const calendar = /^(-?\d+)(?:-(\d\d)(?:-(\d\d))?)?/.exec(cut);
  return {
    precision: precisions[type] ?? writtenPrecision(cut),
    year: parsed.values[0] ?? 0,
    month: Number(calendar?.[2] ?? 0),
    day: Number(calendar?.[3] ?? 0),
    hour: Number(time?.[1] ?? 0),
    minute: Number(time?.[2] ?? 0),
    offset: time?.[3] ?? '',
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    min,
    // edtf.js takes a moment as one instant.
    max,
  };
}

function writtenPrecision(text: string): Precision {
  if (text.includes('T')) return 'moment';
  if (/^-?\d\dXX$/.test(text)) return 'century';
  if (/^-?\d\d\dX$/.test(text)) return 'decade';
  return (['year', 'month', 'day'] as const)[text.replace(/^-/, '').split('-').length - 1] ?? 'year';
}
