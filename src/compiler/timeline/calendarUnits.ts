/*
 * The units that the timeline’s ruler can be ticked in, finest first: from minutes to thousands of years. All
 * times are in milliseconds, UTC.
 */
import type { Words } from '../../words/Words';
import { withYear } from '../dates/formatCalendarDate';
import { clockFormat, formatDay } from '../../words/formatOf';
import { formatYear } from '../dates/formatYear';

/** How fine a unit is, from 0: minutes and hours, days, months, years. */
export const fineness = { clock: 0, day: 1, month: 2, year: 3 } as const;

/** A unit of the calendar. */
export interface CalendarUnit {
  /** How fine it is. */
  fineness: (typeof fineness)[keyof typeof fineness];
  /** The last beginning of the unit at or before a time. */
  floor(time: number): number;
  /** The first beginning after a beginning. */
  next(time: number): number;
  /** What a beginning is called; what it shares with the first one shown is left out. */
  words(time: number, first: number, words: Words): string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `origin` is one of the beginnings. */
function fixed(length: number, origin: number, rest: Pick<CalendarUnit, 'fineness' | 'words'>): CalendarUnit {
  return {
    ...rest,
    floor: (time) => Math.floor((time - origin) / length) * length + origin,
    next: (time) => time + length,
  };
}

function calendarMonths(count: number, rest: Pick<CalendarUnit, 'fineness' | 'words'>): CalendarUnit {
  // Date.UTC would take the years 0 to 99 for the twentieth century.
  const begin = (months: number) => new Date(0).setUTCFullYear(Math.floor(months / 12), mod(months, 12), 1);
  const floorMonths = (time: number) => {
    const date = new Date(time);
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count) * count;
  };
  return {
    ...rest,
    floor: (time) => begin(floorMonths(time)),
    next: (time) => begin(floorMonths(time) + count),
  };
}

function mod(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

function yearWords(time: number, _first: number, words: Words): string {
  return formatYear(yearOf(time), words);
}

function monthWords(time: number, _first: number, words: Words): string {
  return withYear(time, { month: 'short' }, words);
}

function dayWords(time: number, first: number, words: Words): string {
  const options = { day: 'numeric', month: 'short' } as const;
  const sameYear = time !== first && yearOf(time) === yearOf(first);
  return sameYear ? formatDay(time, options, words) : withYear(time, options, words);
}

function clockWords(time: number, first: number, words: Words): string {
  const clock = clockFormat(words).format(time);
  const sameDay = time !== first && Math.floor(time / day) === Math.floor(first / day);
  return sameDay ? clock : words.dates.dayAndTime({ day: dayWords(time, first, words), time: clock });
}

/** A Monday: weeks begin on it (ISO 8601). */
const monday = Date.UTC(1970, 0, 5);

/** Every unit, finest first. */
export const calendarUnits: readonly CalendarUnit[] = [
  ...[minute, 5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 12 * hour].map((length) =>
    fixed(length, 0, { fineness: fineness.clock, words: clockWords }),
  ),
  ...[day, 2 * day].map((length) => fixed(length, 0, { fineness: fineness.day, words: dayWords })),
  fixed(7 * day, monday, { fineness: fineness.day, words: dayWords }),
  ...[1, 3, 6].map((count) => calendarMonths(count, { fineness: fineness.month, words: monthWords })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) =>
    calendarMonths(count * 12, { fineness: fineness.year, words: yearWords }),
  ),
];
