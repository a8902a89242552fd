/*
 * Lays out the timeline’s ruler: ticks, breaks, and a position for each event, as fractions of its length.
 */
import type { Id, Scale, ScaleSpan } from '../../model/story';
import { type CalendarUnit, calendarUnits, fineness } from './calendarUnits';
import { formatDuration } from '../dates/formatDuration';
import type { Precision } from '../dates/parseCalendarDate';
import type { DateShape, ParsedDate } from '../dates/parseDate';
import { placeUndated } from './placeUndated';
import { type ScaleSegment, scaleSegments } from './scaleSegments';
import { oneSpanDominates, spaceEvenly } from './spaceEvenly';

/** More ticks than this cannot be read. */
const maxTicks = 9;

/** From this many on, years say enough: parts of years between them would only be clutter. */
const enoughYears = 4;

/** The share of the ruler that a break takes, however much time it leaves out. */
const breakShare = 0.07;

/** The room that is left between an event and a break, as a share of all that is drawn to scale. */
const breakRoom = 0.02;

/**
 * The ruler of a clock. It reaches from the earliest bound to the latest; a date with no end reaches
 * to `asOf` (milliseconds, UTC) at least. Its ticks are no finer than the dates. Outside of its breaks
 * it is to one scale throughout. Where one event's span would take most of it, the events are spaced
 * evenly instead. Without any bound there is nothing to draw.
 */
export function timeScale(dates: readonly { event: Id; date: ParsedDate }[], asOf: number): Scale {
  const bounds = dates.flatMap(({ date }) => [date.earliest, date.latest]).filter(Number.isFinite);
  if (bounds.length === 0) return { ticks: [], spans: [] };
  const openEnd = dates.some(({ date }) => date.latest === Infinity);
  if (openEnd && Number.isFinite(asOf)) bounds.push(asOf);
  let first = Infinity;
  let last = -Infinity;
  for (const bound of bounds) {
    first = Math.min(first, bound);
    last = Math.max(last, bound);
  }

  const given = dates.filter(({ date }) => date.shape.kind !== 'within');
  const segments = scaleSegments(
    given.map(({ date }) => ({ from: Math.max(date.earliest, first), to: Math.min(date.latest, last) })),
    bounds,
  );
  const finest = Math.min(...new Set(dates.flatMap(({ date }) => precisionsOf(date.shape).map(finenessOf))));
  const unit = unitFor(segments, finest);
  const drawn = fitTo(unit, segments);
  const at = rulerPosition(drawn);
  const undated = new Set(dates.filter(({ date }) => date.shape.kind === 'within').map(({ event }) => event));
  const breaks = drawn.slice(1).map(({ from }, index) => {
    const { to } = drawn[index] as ScaleSegment;
    return { from: at(to), to: at(from), words: formatDuration(from - to) };
  });
  const spans = placeUndated(
    dates.map(({ event, date }) => spanOf(event, date, at)),
    undated,
  );
  if (oneSpanDominates(spans)) return { ticks: [], spans: spaceEvenly(spans), even: true };
  return {
    ticks: drawn.flatMap((segment, index) =>
      beginningsIn(unit, segment).map((time) => ({
        at: at(time),
        // After a break, what ticks share with the first must be said again.
        words: unit.words(time, index === 0 ? segment.from : NaN),
      })),
    ),
    spans,
    ...(breaks.length > 0 ? { breaks } : {}),
  };
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

/** A function that gives the position of a time on the ruler, 0 to 1; the times within a break share its room. */
function rulerPosition(segments: readonly ScaleSegment[]): (time: number) => number {
  const breaks = (segments.length - 1) * breakShare;
  const scale = (1 - breaks) / lengthOf(segments);
  const begin = (segments[0] as ScaleSegment).from;
  const end = (segments.at(-1) as ScaleSegment).to;
  return (time) => {
    const within = Math.min(Math.max(time, begin), end);
    let position = 0;
    for (const [index, { from, to }] of segments.entries()) {
      if (within <= to) return round(position + (within - from) * scale);
      position += (to - from) * scale;
      const next = segments[index + 1]?.from ?? to;
      if (within < next) return round(position + ((within - to) / (next - to)) * breakShare);
      position += breakShare;
    }
    return 1;
  };
}

/** Four digits are within a fifth of a pixel on the widest screen. */
function round(fraction: number): number {
  return Math.min(1, Math.round(fraction * 10_000) / 10_000);
}

/** Segments that begin where the unit does, so that each has a tick; a break too short for that is closed. */
function fitTo(unit: CalendarUnit, segments: readonly ScaleSegment[]): ScaleSegment[] {
  const room = breakRoom * lengthOf(segments);
  const fitted: ScaleSegment[] = [];
  for (const [index, { from, to }] of segments.entries()) {
    const begin = unit.floor(from);
    const end = to + 1 + (index < segments.length - 1 ? room : 0);
    const last = fitted.at(-1);
    if (last && begin <= last.to) last.to = end;
    else fitted.push({ from: begin, to: end });
  }
  const only = fitted.length === 1 ? fitted[0] : undefined;
  if (only) only.to = Math.max(only.to, unit.next(only.from));
  return fitted;
}

function lengthOf(segments: readonly ScaleSegment[]): number {
  return segments.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The finest unit that dates so exact bear, and that does not crowd the ruler. */
function unitFor(segments: readonly ScaleSegment[], finest: number): CalendarUnit {
  const counted = calendarUnits
    .filter((unit) => unit.fineness >= finest)
    .map((unit) => {
      const fitted = fitTo(unit, segments);
      return { unit, ticks: fitted.reduce((sum, segment) => sum + beginningsIn(unit, segment).length, 0) };
    });
  const fitting = counted.filter(({ ticks }) => ticks <= maxTicks);
  const years = fitting.find(({ unit, ticks }) => unit.fineness === fineness.year && ticks >= enoughYears);
  const chosen = years ?? fitting[0];
  return chosen?.unit ?? (calendarUnits.at(-1) as CalendarUnit);
}

/** As many as can be read, and one more where there are too many. */
function beginningsIn(unit: CalendarUnit, { from, to }: ScaleSegment): number[] {
  const times: number[] = [];
  for (let time = from; time < to && times.length <= maxTicks; time = unit.next(time)) times.push(time);
  return times;
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
