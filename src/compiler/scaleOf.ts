/*
 * The dates of events come in; the ruler to scale goes out: ticks, and for each event its place,
 * as fractions of the ruler's length.
 */
import type { Id, Scale, ScaleSpan } from '../model/story';
import type { ParsedDate } from './parseDate';

/** More ticks than this cannot be read. */
const maxTicks = 9;

/**
 * The ruler of a clock. It reaches from the earliest bound to the latest; a date with no end reaches
 * to `asOf` (milliseconds, UTC) at least. Without any bound there is nothing to draw.
 */
export function scaleOf(dates: readonly { event: Id; date: ParsedDate }[], asOf: number): Scale {
  const ends = dates.flatMap(({ date }) => [date.earliest, date.latest]).filter(Number.isFinite);
  if (ends.length === 0) return { ticks: [], spans: [] };
  const openEnd = dates.some(({ date }) => date.latest === Infinity) && Number.isFinite(asOf);
  let first = Infinity;
  let last = openEnd ? asOf : -Infinity;
  for (const end of ends) {
    first = Math.min(first, end);
    last = Math.max(last, end);
  }
  const unit = unitFor(last - first);
  const from = unit.floor(first);
  const to = Math.max(last + 1, unit.next(from));
  const at = (time: number) => round((Math.min(Math.max(time, from), to) - from) / (to - from));
  const ticks: Scale['ticks'] = [];
  for (let time = from; time < to; time = unit.next(time))
    ticks.push({ at: at(time), words: unit.words(new Date(time)) });
  return { ticks, spans: dates.map(({ event, date }) => spanOf(event, date, at)) };
}

function spanOf(event: Id, date: ParsedDate, at: (time: number) => number): ScaleSpan {
  const startOpen = date.earliest === -Infinity;
  const endOpen = date.latest === Infinity;
  const open = startOpen && endOpen ? 'both' : startOpen ? 'start' : endOpen ? 'end' : undefined;
  return {
    event,
    from: at(date.earliest),
    to: at(date.latest),
    nature: date.nature,
    ...(open ? { open } : {}),
  };
}

/** Four digits place a mark within a fifth of a pixel on the widest screen. */
function round(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}

/** A unit of the calendar: its beginnings, and what they are called. */
interface Unit {
  /** Roughly, in milliseconds. */
  length: number;
  floor(time: number): number;
  next(time: number): number;
  words(date: Date): string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function fixed(length: number, words: (date: Date) => string): Unit {
  return {
    length,
    floor: (time) => Math.floor(time / length) * length,
    next: (time) => time + length,
    words,
  };
}

function calendarMonths(count: number, words: (date: Date) => string): Unit {
  const begin = (months: number) => {
    const date = new Date(0);
    // Date.UTC would take the years 0 to 99 for the twentieth century.
    date.setUTCFullYear(Math.floor(months / 12), months - Math.floor(months / 12) * 12, 1);
    return date.getTime();
  };
  const monthsAt = (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const floorMonths = (time: number) => Math.floor(monthsAt(time) / count) * count;
  return {
    length: count * 30.4 * day,
    floor: (time) => begin(floorMonths(time)),
    next: (time) => begin(floorMonths(time) + count),
    words,
  };
}

const clockTime = (date: Date) => date.toISOString().slice(11, 16);
const dayAndMonth = (date: Date) => `${date.getUTCDate()} ${monthNames[date.getUTCMonth()] ?? ''}`;
const monthAndYear = (date: Date) => `${monthNames[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
const yearAlone = (date: Date) =>
  date.getUTCFullYear() > 0 ? String(date.getUTCFullYear()) : `${1 - date.getUTCFullYear()} BCE`;

const units: readonly Unit[] = [
  ...[1, 5, 15, 30].map((count) => fixed(count * minute, clockTime)),
  ...[1, 3, 6, 12].map((count) => fixed(count * hour, (date) => `${dayAndMonth(date)}, ${clockTime(date)}`)),
  ...[1, 2, 7].map((count) => fixed(count * day, dayAndMonth)),
  ...[1, 3, 6].map((count) => calendarMonths(count, monthAndYear)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) =>
    calendarMonths(count * 12, yearAlone),
  ),
];

function unitFor(length: number): Unit {
  return (units.find((unit) => length / unit.length <= maxTicks - 1) ?? units.at(-1)) as Unit;
}
