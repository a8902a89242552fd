import type { Scale } from '../../../model/story';

/** The width of one letter of a tick's label, estimated, and the gap between two labels; in pixels. */
const letter = 7;
const between = 12;

/**
 * The ticks, by index, whose labels fit on a ruler `width` pixels wide without overlapping or passing its end:
 * the first, those after a break, then every second, third … of the others, as many as fit.
 */
export function readableTicks(
  ticks: Scale['ticks'],
  width: number,
  breaks: NonNullable<Scale['breaks']> = [],
): Set<number> {
  const begins = new Set(breaks.map(({ to }) => to));
  const first = ticks.flatMap(({ at }, index) => (index === 0 || begins.has(at) ? [index] : []));
  let best = new Set<number>();
  for (let step = 1; step <= ticks.length; step += 1) {
    const wanted = ticks.flatMap((_, index) => (index % step === 0 ? [index] : []));
    const fitted = fit(ticks, width, [...first, ...wanted]);
    if (wanted.every((index) => fitted.has(index) || past(ticks, width, index))) return fitted;
    if (fitted.size > best.size) best = fitted;
  }
  return best;
}

/** Takes ticks in the order wanted, leaving out those that have no room left (greedy). */
function fit(ticks: Scale['ticks'], width: number, wanted: readonly number[]): Set<number> {
  const taken = new Set<number>();
  for (const index of wanted) {
    if (index !== 0 && past(ticks, width, index)) continue;
    const { from, to } = reach(ticks, width, index);
    const apart = (other: number) => {
      const box = reach(ticks, width, other);
      return to + between <= box.from || box.to + between <= from;
    };
    if ([...taken].every((other) => other === index || apart(other))) taken.add(index);
  }
  return taken;
}

function past(ticks: Scale['ticks'], width: number, index: number): boolean {
  return reach(ticks, width, index).to > width + between;
}

function reach(ticks: Scale['ticks'], width: number, index: number): { from: number; to: number } {
  const { at = 0, words = '' } = ticks[index] ?? {};
  return { from: at * width, to: at * width + words.length * letter };
}
