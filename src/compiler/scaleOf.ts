/*
 * The dates of events come in; the ruler to scale goes out: ticks, and for each event its place,
 * as fractions of the ruler's length.
 */
import type { Id, Scale, ScaleSpan } from '../model/story';
import { type CalendarUnit, calendarUnits, fineness } from './calendarUnits';
import type { Precision } from './parseCalendarDate';
import type { DateShape, ParsedDate } from './parseDate';

/** More ticks than this cannot be read. */
const maxTicks = 9;

/**
 * The ruler of a clock. It reaches from the earliest bound to the latest; a date with no end reaches
 * to `asOf` (milliseconds, UTC) at least. Its ticks are no finer than the dates. Without any bound
 * there is nothing to draw.
 */
export function scaleOf(dates: readonly { event: Id; date: ParsedDate }[], asOf: number): Scale {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of dates) {
    for (const end of [date.earliest, date.latest]) {
      if (!Number.isFinite(end)) continue;
      first = Math.min(first, end);
      last = Math.max(last, end);
    }
  }
  if (first === Infinity) return { ticks: [], spans: [] };
  const openEnd = dates.some(({ date }) => date.latest === Infinity);
  if (openEnd && Number.isFinite(asOf)) last = Math.max(last, asOf);

  const finest = Math.min(...new Set(dates.flatMap(({ date }) => precisionsOf(date.shape).map(finenessOf))));
  const unit = unitFor(first, last, finest);
  const from = unit.floor(first);
  const to = Math.max(last + 1, unit.next(from));
  const at = (time: number) => round((Math.min(Math.max(time, from), to) - from) / (to - from));
  const ticks: Scale['ticks'] = [];
  for (let time = from; time < to; time = unit.next(time))
    ticks.push({ at: at(time), words: unit.words(time, from) });
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

/** The finest unit that dates so exact bear, and that does not crowd the ruler. */
function unitFor(first: number, last: number, finest: number): CalendarUnit {
  const fitting = calendarUnits.find(
    (unit) => unit.fineness >= finest && tickCount(unit, first, last) <= maxTicks,
  );
  return (fitting ?? calendarUnits.at(-1)) as CalendarUnit;
}

function tickCount(unit: CalendarUnit, first: number, last: number): number {
  let count = 0;
  for (let time = unit.floor(first); time <= last && count <= maxTicks; time = unit.next(time)) count += 1;
  return count;
}

function precisionsOf(shape: DateShape): Precision[] {
  if (shape.kind === 'single') return [shape.date.precision];
  const dates = shape.kind === 'choice' ? shape.dates : [shape.from, shape.to];
  return dates.flatMap((date) => (typeof date === 'string' ? [] : [date.precision]));
}

function finenessOf(precision: Precision): number {
  if (precision === 'moment') return fineness.clock;
  if (precision === 'day') return fineness.day;
  return precision === 'month' || precision === 'season' ? fineness.month : fineness.year;
}
