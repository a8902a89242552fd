import { type Id, type StoryEvent, standings } from '../../../model/story';
import type { PlacedEvent } from './layOutEvents';

/** The title of an event above the ruler; from and to are fractions of the ruler's length. */
export interface RulerLabel {
  event: Id;
  text: string;
  lane: number;
  from: number;
  to: number;
  /** The side of the label at which its event stands. */
  side: 'start' | 'end';
}

/** The narrowest and the widest label, and the gap between two; in pixels. */
const least = 96;
const most = 240;
const between = 16;
/**
 * The width of a letter in pixels, estimated generously, and the lines of a label. A title must fit whole, since
 * what is cut off may be “is said to”.
 */
const letter = 7.2;
const lines = 3;

/**
 * Labels for as many events as fit on a ruler `width` pixels wide without overlapping, by a greedy choice: the
 * first event, the last, then the most established. Each begins or ends at its event. An undated event gets no
 * label: a line down to the ruler would give it a date.
 */
export function placeLabels(
  marks: readonly PlacedEvent[],
  events: readonly StoryEvent[],
  width: number,
): RulerLabel[] {
  const markOf = new Map(marks.map((mark) => [mark.span.event, mark]));
  const labels: RulerLabel[] = [];
  for (const event of inOrderOfWeight(events)) {
    const mark = markOf.get(event.id);
    if (!mark || mark.as === 'undated') continue;
    const label = boxOf(event, mark, widthOf(event.title) / width);
    const apart = (other: RulerLabel) =>
      label.to + between / width <= other.from || label.from >= other.to + between / width;
    if (label.from >= 0 && label.to <= 1 && labels.every(apart)) labels.push(label);
  }
  return widen(
    labels.toSorted((a, b) => a.from - b.from),
    width,
  );
}

function inOrderOfWeight(events: readonly StoryEvent[]): StoryEvent[] {
  const first = events[0];
  const last = events.at(-1);
  const weight = (event: StoryEvent) =>
    event === first ? Infinity : event === last ? standings.length : standings.indexOf(event.standing);
  return events.toSorted((a, b) => weight(b) - weight(a));
}

/** The width in pixels that a title needs in that many lines, half a word left over on each. */
function widthOf(title: string): number {
  const longest = Math.max(...title.split(/\s/).map((word) => word.length));
  return Math.max(least, letter * (title.length / lines + longest / 2) + 16);
}

/** The label beside its event, on the side that has room. A band is labelled at its beginning. */
function boxOf({ id, title }: StoryEvent, { from, lane }: PlacedEvent, share: number): RulerLabel {
  const side = from + share <= 1 && from < 0.6 ? 'start' : 'end';
  return {
    event: id,
    text: title,
    lane,
    side,
    ...(side === 'start' ? { from, to: from + share } : { from: from - share, to: from }),
  };
}

/** Widens each label into the free room beside it, from left to right. */
function widen(labels: readonly RulerLabel[], width: number): RulerLabel[] {
  const wide: RulerLabel[] = [];
  for (const [at, label] of labels.entries()) {
    const low = at === 0 ? 0 : (wide[at - 1] as RulerLabel).to + between / width;
    const high = at === labels.length - 1 ? 1 : (labels[at + 1] as RulerLabel).from - between / width;
    wide.push(
      label.side === 'start'
        ? { ...label, to: Math.max(label.to, Math.min(high, label.from + most / width)) }
        : { ...label, from: Math.min(label.from, Math.max(low, label.to - most / width)) },
    );
  }
  return wide;
}
