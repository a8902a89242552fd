/*
 * Lays out the routes of all statements as one layered graph drawing (Sugiyama et al.): columns, rows, and
 * how the lines run. It is done at build, so that browsers compute nothing.
 */
import type { Id, RouteDiagram } from '../../model/story';
import { reduceCrossings, type Link } from './reduceCrossings';
import { type Hand, type Routes, routeGraph, type Line } from './routeGraph';
import { routeTracks } from './routeTracks';
import { poolAdjacentViolators } from './poolAdjacentViolators';

/** Something that stands in a column: a hand, or a point where a line passes a column. */
interface Thing {
  hand?: Hand;
  height: number;
}

/** A line with the things it joins, from its left end to its right. */
interface LinePath {
  line: Line;
  things: number[];
}

/** The height of a line where it passes a column, in rows. */
const lane = 0.5;
/** Rows between lines that leave one hand: enough to point at each. */
const leaving = 0.9;
/** Most rows between lines that arrive at one hand: they should be seen to merge. */
const coming = 0.22;
/** About how many characters a label holds in a line: fewer where more columns share the width. */
const labelWidth = {
  few: { speaker: 29, source: 14 },
  many: { speaker: 22, source: 10 },
};

/** Draws the routes of a story. Without statements there is nothing to draw. */
export function routeDiagram(routes: Routes): RouteDiagram {
  const { hands, lines, columns: columnCount } = routeGraph(routes);
  const widths = columnCount <= 3 ? labelWidth.few : labelWidth.many;
  const leavingFrom = new Map<Id, number>();
  for (const { from } of lines) leavingFrom.set(from, (leavingFrom.get(from) ?? 0) + 1);
  const heights = hands.map((hand) => heightOf(hand, leavingFrom.get(hand.id) ?? 0, widths[hand.kind]));
  const { things, columns, paths } = columnsOf(hands, heights, lines, columnCount);
  const links = paths.flatMap(({ things: path }) => linksOf(path));
  const order = reduceCrossings(columns, links);
  const places = placesOf(order, things, links);
  const positionOf = new Map<Id, number>();
  for (const [index, { hand }] of things.entries()) if (hand) positionOf.set(hand.id, places[index] ?? 0);
  const { order: reading, trackOf, trunks, tracks } = routeTracks(hands, lines, positionOf);
  const ends = endsOf(paths, things, places);
  const bottoms = things.map(({ height }, index) => (places[index] ?? 0) + height / 2);

  const thingOf = new Map(things.flatMap((thing) => (thing.hand ? [[thing.hand.id, thing] as const] : [])));
  const nodes = reading.flatMap((id) => {
    const thing = thingOf.get(id);
    if (!thing?.hand) return [];
    const { column, read, statements, own } = thing.hand;
    const at = round(positionOf.get(id) ?? 0);
    return [{ id, column, at, height: thing.height, read, statements, own, track: trackOf.get(id) ?? 0 }];
  });
  return {
    columns: columnCount,
    rows: round(bottoms.reduce((lowest, bottom) => Math.max(lowest, bottom), 0)),
    tracks,
    nodes,
    lines: paths.map((path, index) => {
      const { from, to, mark, unnamed, statements, returns } = path.line;
      const first = things[path.things[0] ?? 0]?.hand?.column ?? 0;
      const points = path.things.map((thing, step) => {
        const end =
          step === 0 ? ends.left[index] : step === path.things.length - 1 ? ends.right[index] : undefined;
        return { column: first + step, at: round(end ?? places[thing] ?? 0) };
      });
      return { from, to, mark, unnamed, statements, points: returns ? points.toReversed() : points };
    }),
    trunks,
  };
}

/** Fills the columns: hands as the story meets them, and a thing for every column a line passes. */
function columnsOf(
  hands: readonly Hand[],
  heights: readonly number[],
  lines: readonly Line[],
  count: number,
) {
  const things: Thing[] = hands.map((hand, index) => ({ hand, height: heights[index] ?? 1 }));
  const columns: number[][] = Array.from({ length: count }, () => []);
  const indexOf = new Map(hands.map(({ id }, index) => [id, index]));
  for (const [index, { column }] of hands.entries()) columns[column]?.push(index);
  const paths = lines.map((line): LinePath => {
    const [left, right] = (line.returns ? [line.to, line.from] : [line.from, line.to]).map(
      (id) => indexOf.get(id) ?? 0,
    ) as [number, number];
    const passed: number[] = [];
    for (let column = (hands[left]?.column ?? 0) + 1; column < (hands[right]?.column ?? 0); column += 1) {
      columns[column]?.push(things.length);
      passed.push(things.length);
      things.push({ height: lane });
    }
    return { line, things: [left, ...passed, right] };
  });
  return { things, columns, paths };
}

/** The rows a hand needs: for its name, and for each line that leaves it. */
function heightOf({ name, kind, own }: Hand, leavingLines: number, width: number): number {
  const rowsOfWords = linesOfWords(name, width) + (own > 0 ? 1 : 0);
  const words = kind === 'source' ? 0.7 + rowsOfWords * 0.6 : Math.max(1, 0.3 + rowsOfWords * 0.65);
  return round(Math.max(words, leaving * leavingLines));
}

/** How many lines words take in a label so wide; a word too long for it is broken. */
function linesOfWords(words: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words.split(/\s+/)) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.floor((used - 1) / width);
    used = ((used - 1) % width) + 1;
  }
  return lines;
}

function linksOf(things: readonly number[]): Link[] {
  return things.slice(1).map((to, step) => ({ from: things[step] ?? 0, to }));
}

/** Positions in rows: speakers stacked, every other thing as level as possible with those that lead to it. */
function placesOf(
  order: readonly (readonly number[])[],
  things: readonly Thing[],
  links: readonly Link[],
): number[] {
  const places: number[] = things.map(() => 0);
  const sources = new Map<number, number[]>();
  for (const { from, to } of links) {
    const list = sources.get(to);
    if (list) list.push(from);
    else sources.set(to, [from]);
  }
  for (const column of order) {
    const slots = column.map((thing) => {
      const givers = (sources.get(thing) ?? []).map((from) => places[from] ?? 0);
      const at = givers.length === 0 ? 0 : givers.reduce((sum, place) => sum + place, 0) / givers.length;
      return { at, room: (things[thing]?.height ?? 0) + (things[thing]?.hand?.kind === 'source' ? 0.4 : 0) };
    });
    for (const [index, place] of poolAdjacentViolators(slots).entries()) places[column[index] ?? 0] = place;
  }
  return places;
}

/** Where lines leave and reach their hands: side by side, in the order in which they come and go. */
function endsOf(paths: readonly LinePath[], things: readonly Thing[], places: readonly number[]) {
  const fan = (side: 'left' | 'right'): number[] => {
    const end = (path: LinePath) => (side === 'left' ? path.things[0] : path.things.at(-1)) ?? 0;
    const beside = (path: LinePath) =>
      places[(side === 'left' ? path.things[1] : path.things.at(-2)) ?? 0] ?? 0;
    const ends: number[] = paths.map(() => 0);
    const atHand = new Map<number, number[]>();
    for (const [index, path] of paths.entries()) {
      const list = atHand.get(end(path));
      if (list) list.push(index);
      else atHand.set(end(path), [index]);
    }
    for (const [thing, list] of atHand) {
      const height = things[thing]?.height ?? 0;
      const most = side === 'left' ? leaving : coming;
      const gap = Math.min(most, (height - 0.4) / Math.max(1, list.length - 1));
      const sorted = list.toSorted(
        (a, b) => beside(paths[a] as LinePath) - beside(paths[b] as LinePath) || a - b,
      );
      for (const [step, index] of sorted.entries()) {
        ends[index] = (places[thing] ?? 0) + (step - (sorted.length - 1) / 2) * gap;
      }
    }
    return ends;
  };
  return { left: fan('left'), right: fan('right') };
}

/** Hundredths of a row are finer than any screen. */
function round(rows: number): number {
  return Math.round(rows * 100) / 100;
}
