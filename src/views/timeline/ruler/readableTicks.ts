import type { Scale } from '../../../model/story';

/** The gap between two labels, in pixels. */
const between = 12;

/** The room of a label on the ruler across: the width of its words, estimated, in pixels. */
export function tickLength(words: string): number {
  return words.length * 7;
}

/** The room of a label on the ruler down: the height of a line, in pixels, less what the gap adds. */
export function tickLine(): number {
  return 10;
}

/**
 * The ticks, by index, whose labels fit on a ruler `length` pixels long without overlapping or passing its end:
 * the first, those after a break, then every second, third … of the others, as many as fit. `roomOf` gives what a label takes of the length.
 */
export function readableTicks(
  ticks: Scale['ticks'],
  length: number,
  roomOf: (words: string) => number,
  breaks: NonNullable<Scale['breaks']> = [],
): Set<number> {
  const places = ticks.map(({ at, words }) => ({ from: at * length, to: at * length + roomOf(words) }));
  const begins = new Set(breaks.map(({ to }) => to));
  const first = ticks.flatMap(({ at }, index) => (index === 0 || begins.has(at) ? [index] : []));
  let best = new Set<number>();
  for (let step = 1; step <= ticks.length; step += 1) {
    const wanted = ticks.flatMap((_, index) => (index % step === 0 ? [index] : []));
    const fitted = fit(places, length, [...first, ...wanted]);
    if (wanted.every((index) => fitted.has(index) || past(places, length, index))) return fitted;
    if (fitted.size > best.size) best = fitted;
  }
  return best;
}

/** Where a label begins and ends, in pixels from the beginning of the ruler. */
interface Place {
  from: number;
  to: number;
}

/** Takes labels in the order wanted, leaving out those that have no room left (greedy). */
function fit(places: readonly Place[], length: number, wanted: readonly number[]): Set<number> {
  const taken = new Set<number>();
  for (const index of wanted) {
    const place = places[index];
    if (!place || (index !== 0 && past(places, length, index))) continue;
    const apart = (other: Place) => place.to + between <= other.from || other.to + between <= place.from;
    if ([...taken].every((other) => other === index || apart(places[other] as Place))) taken.add(index);
  }
  return taken;
}

function past(places: readonly Place[], length: number, index: number): boolean {
  return (places[index]?.to ?? 0) > length + between;
}
