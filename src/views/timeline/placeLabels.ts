import { type Id, type StoryEvent, standings } from '../../model/story';
import type { LaidMark } from './layMarks';

/** The words of an event above the ruler; from and to are fractions of the ruler's length. */
export interface RulerLabel {
  event: Id;
  words: string;
  lane: number;
  from: number;
  to: number;
  /** The side of the label at which its event stands. */
  side: 'start' | 'end';
}

/** The least a label needs to say something in two lines, the most it takes, and the room between two; in pixels. */
const least = 112;
const most = 240;
const between = 16;

/**
 * Labels for as many events as a ruler so many pixels wide has room for, none upon another: the first
 * of the story, the last, then the most established, each opening or ending at its event.
 */
export function placeLabels(
  marks: readonly LaidMark[],
  events: readonly StoryEvent[],
  width: number,
): RulerLabel[] {
  const markOf = new Map(marks.map((mark) => [mark.span.event, mark]));
  const labels: RulerLabel[] = [];
  for (const event of inOrderOfWeight(events)) {
    const mark = markOf.get(event.id);
    if (!mark) continue;
    const label = boxOf(event, mark, least / width);
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

/** A band is named from where it begins. */
function boxOf({ id, title }: StoryEvent, { from, lane }: LaidMark, share: number): RulerLabel {
  const side = from + share <= 1 && from < 0.6 ? 'start' : 'end';
  return {
    event: id,
    words: title,
    lane,
    side,
    ...(side === 'start' ? { from, to: from + share } : { from: from - share, to: from }),
  };
}

/** What room is left goes to the labels beside it, in order. */
function widen(labels: readonly RulerLabel[], width: number): RulerLabel[] {
  const wide: RulerLabel[] = [];
  for (const [at, label] of labels.entries()) {
    const low = at === 0 ? 0 : (wide[at - 1] as RulerLabel).to + between / width;
    const high = at === labels.length - 1 ? 1 : (labels[at + 1] as RulerLabel).from - between / width;
    wide.push(
      label.side === 'start'
        ? { ...label, to: Math.min(high, label.from + most / width) }
        : { ...label, from: Math.max(low, label.to - most / width) },
    );
  }
  return wide;
}
