import type { ScaleSpan, Standing, StoryEvent } from '../../../model/story';
import { standings } from '../../../model/story';
import { drawnAt } from './layOutEvents';

/** Events that begin in one part of a ruler. */
export interface Column {
  /** Fractions of the ruler's length. */
  from: number;
  to: number;
  /** In the order of the clock. */
  events: readonly StoryEvent[];
  /** The shapes to draw, from the dates outwards: the most established first. */
  shapes: Standing[];
}

/** Columns, and how many events each shape stands for at most. */
export interface Stack {
  columns: Column[];
  each: number;
}

/** The width of a column, in pixels at the usual text size. */
const columnWidth = 12;

/** The most shapes in a column. */
const tallest = 14;

/** A histogram of where events begin: columns of shapes, each shape for so many events that no column is too high. */
export function stackColumns(
  spans: readonly ScaleSpan[],
  eventOf: (span: ScaleSpan) => StoryEvent,
  length: number,
): Stack {
  const count = Math.floor(length / columnWidth);
  const groups = Array.from({ length: count }, (): StoryEvent[] => []);
  for (const span of spans)
    groups[Math.min(count - 1, Math.floor(drawnAt(span).from * count))]?.push(eventOf(span));
  const most = Math.max(...groups.map((events) => events.length));
  // Each standing is rounded up so that none is left out, which may take a few shapes more than the division gives.
  let each = Math.max(1, Math.ceil(most / tallest));
  while (each > 1 && Math.max(...groups.map((events) => shapesOf(events, each).length)) > tallest) each += 1;
  return {
    columns: groups.flatMap((events, at) =>
      events.length === 0
        ? []
        : [{ from: at / count, to: (at + 1) / count, events, shapes: shapesOf(events, each) }],
    ),
    each,
  };
}

function shapesOf(events: readonly StoryEvent[], each: number): Standing[] {
  return standings.toReversed().flatMap((standing) => {
    const number = events.filter((event) => event.standing === standing).length;
    return Array<Standing>(Math.ceil(number / each)).fill(standing);
  });
}
