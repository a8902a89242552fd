/*
 * Lays out the timeline’s ruler: ticks, breaks, and a position for each event, as fractions of its length.
 */
import type { Words } from '../../words/Words';
import type { Id, Scale, ScaleSpan } from '../../model/story';
import { type CalendarUnit, calendarUnits, fineness } from './calendarUnits';
import { formatDuration } from '../dates/formatDuration';
import type { Precision } from '../dates/parseCalendarDate';
import type { DateShape, ParsedDate } from '../dates/parseDate';
import { placeUndated } from './placeUndated';
import { beginnings, type ScaleSegment, scaleSegments } from './scaleSegments';
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
 * The ruler of a clock. It reaches from the earliest bound to the latest; a date with no end reaches to `asOf`
 * (milliseconds) at least. Times are taken as they are written, so that each mark lies on its own day. Ticks are no
 * finer than the dates. Outside of its breaks it is to one scale throughout, unless that would press the events of
 * one part into a corner: then each part has a share by its events. Where one event's span would take most of it all
 * the same, the events are spaced evenly instead. Without any bound there is nothing to draw.
 */
export function timeScale(
  dates: readonly { event: Id; date: ParsedDate }[],
  asOf: number,
  words: Words,
): Scale {
  const bounds = dates
    .flatMap(({ date: { written } }) => [written.earliest, written.latest])
    .filter(Number.isFinite);
  if (bounds.length === 0) return { ticks: [], spans: [] };
  const openEnd = dates.some(({ date }) => date.written.latest === Infinity);
  if (openEnd && Number.isFinite(asOf)) bounds.push(asOf);
  let first = Infinity;
  let last = -Infinity;
  for (const bound of bounds) {
    first = Math.min(first, bound);
    last = Math.max(last, bound);
  }

  const given = dates.filter(({ date }) => date.shape.kind !== 'within');
  const dated = given.map(({ date: { written, shape } }) => ({
    from: Math.max(written.earliest, first),
    to: Math.min(written.latest, last),
    finest: Math.min(...precisionsOf(shape).map(finenessOf)),
  }));
  const segments = scaleSegments(dated, bounds);
  const finest = Math.min(...new Set(dates.flatMap(({ date }) => precisionsOf(date.shape).map(finenessOf))));
  const drawn = drawnBySharesOfEvents(segments, dated) ?? drawnToScale(segments, finest);
  const at = rulerPosition(drawn);
  const undated = new Set(dates.filter(({ date }) => date.shape.kind === 'within').map(({ event }) => event));
  const breaks = drawn.slice(1).map(({ from }, index) => {
    const { to } = drawn[index] as DrawnSegment;
    return { from: at(to), to: at(from), words: formatDuration(from - to, words) };
  });
  const spans = placeUndated(
    dates.map(({ event, date }) => spanOf(event, date, at)),
    undated,
  );
  if (oneSpanDominates(spans)) return { ticks: [], spans: spaceEvenly(spans), even: true };
  return {
    ticks: drawn.flatMap((segment, index) =>
      beginningsIn(segment.unit, { from: segment.from, to: segment.ticked }).map((time) => ({
        at: at(time),
        // After a break, what ticks share with the first must be said again.
        words: segment.unit.words(time, index === 0 ? segment.from : NaN, words),
      })),
    ),
    spans,
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

/** A part of the ruler, with the unit of its ticks and its share of all that is no break. */
interface DrawnSegment extends ScaleSegment {
  unit: CalendarUnit;
  share: number;
  /** Where its ticks end. */
  ticked: number;
}

/** All to one scale, in one unit. */
function drawnToScale(segments: readonly ScaleSegment[], finest: number): DrawnSegment[] {
  const unit = unitFor(segments, finest, maxTicks);
  const fitted = fitTo(unit, segments);
  const whole = lengthOf(fitted);
  return fitted.map(({ from, to }) => ({ from, to, ticked: to, unit, share: (to - from) / whole }));
}

/** A part whose share is smaller than its share of events by this is pressed into a corner. */
const pressed = 1 / 3;

/**
 * Each part in a share by how many times events begin in it; undefined where one scale does as well, or where parts
 * would then run into each other.
 */
function drawnBySharesOfEvents(
  segments: readonly ScaleSegment[],
  dated: readonly (ScaleSegment & { finest: number })[],
): DrawnSegment[] | undefined {
  const counts = segments.map((segment) => Math.max(1, beginnings(dated, segment)));
  const events = counts.reduce((sum, count) => sum + count, 0);
  const whole = lengthOf(segments);
  const shares = counts.map((count) => count / events);
  const even = segments.every(({ from, to }, index) => (to - from) / whole >= pressed * (shares[index] ?? 0));
  // Parts of one time each have nothing in them to be told apart.
  if (even || Math.max(...counts) < 2) return undefined;
  const drawn = segments.map((segment, index): DrawnSegment => {
    const share = shares[index] ?? 0;
    const own = dated.filter(({ from, to }) => from <= segment.to && to >= segment.from);
    const finest = Math.min(fineness.year, ...own.map((date) => date.finest));
    const most = 1 + Math.floor((maxTicks - segments.length) * share);
    const unit = unitFor([segment], finest, most);
    const next = segments[index + 1];
    const room = next ? Math.min(breakRoom * (segment.to - segment.from), (next.from - segment.to) / 20) : 0;
    const ticked = segment.to + 1;
    return { from: unit.floor(segment.from), to: ticked + room, ticked, unit, share };
  });
  const apart = drawn.every(({ from }, index) => index === 0 || from > (drawn[index - 1] as DrawnSegment).to);
  return apart ? drawn : undefined;
}

function spanOf(event: Id, date: ParsedDate, at: (time: number) => number): ScaleSpan {
  const { earliest, latest } = date.written;
  const startOpen = earliest === -Infinity;
  const endOpen = latest === Infinity;
  const open = startOpen && endOpen ? 'both' : startOpen ? 'start' : endOpen ? 'end' : undefined;
  return {
    event,
    from: at(earliest),
    to: at(latest),
    nature: date.nature,
    ...(open ? { open } : {}),
  };
}

/** A function that gives the position of a time on the ruler, 0 to 1; the times within a break share its room. */
function rulerPosition(segments: readonly DrawnSegment[]): (time: number) => number {
  const lines = 1 - (segments.length - 1) * breakShare;
  const begin = (segments[0] as DrawnSegment).from;
  const end = (segments.at(-1) as DrawnSegment).to;
  return (time) => {
    const within = Math.min(Math.max(time, begin), end);
    let position = 0;
    for (const [index, { from, to, share }] of segments.entries()) {
      const scale = (lines * share) / (to - from);
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
function unitFor(segments: readonly ScaleSegment[], finest: number, most: number): CalendarUnit {
  const counted = calendarUnits
    .filter((unit) => unit.fineness >= finest)
    .map((unit) => {
      const fitted = fitTo(unit, segments);
      return { unit, ticks: fitted.reduce((sum, segment) => sum + beginningsIn(unit, segment).length, 0) };
    });
  const fitting = counted.filter(({ ticks }) => ticks <= most);
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
