import type { Scale } from '../../model/story';

/** Room for one letter of a tick's words, and between two ticks' words; in pixels. */
const letter = 7;
const between = 12;

/** Which ticks, by index, can bear their words on a ruler that wide with none upon another or past the end. */
export function readableTicks(ticks: Scale['ticks'], width: number): Set<number> {
  const longest = Math.max(0, ...ticks.map(({ words }) => words.length)) * letter;
  const fit = Math.max(1, Math.floor(width / (longest + between)));
  const step = Math.ceil(ticks.length / fit);
  const readable = new Set<number>();
  for (const [index, { at }] of ticks.entries()) {
    const inside = at * width + longest <= width + between;
    if (index % step === 0 && (inside || index === 0)) readable.add(index);
  }
  return readable;
}
