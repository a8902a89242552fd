/*
 * A variable typeface and the letters it is wanted for come in; a file goes out that has those letters alone.
 */
import subsetFont from 'subset-font';
import { withTableOf } from './fontTables';

/** An axis that stays is cut to a range; one that goes is held at a value. */
export type Axes = Readonly<Record<string, number | { min: number; max: number }>>;

/** What shapes words as they are written; small capitals, old-style figures and swashes nobody asks for. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/**
 * The letters of `words` as WOFF2. The distances between letters are those at the middle of what stays of
 * each axis: kept variable, they would weigh as much as the letters themselves.
 */
export async function subsetFace(face: Buffer, words: string, axes: Axes): Promise<Buffer> {
  const cut = (variationAxes: Axes) =>
    subsetFont(face, words, { targetFormat: 'sfnt', variationAxes, keepFeatures: features });
  const middle = Object.entries(axes).map(([axis, range]) => [
    axis,
    typeof range === 'number' ? range : (range.min + range.max) / 2,
  ]);
  const [letters, held] = await Promise.all([cut(axes), cut(Object.fromEntries(middle))]);
  return subsetFont(withTableOf(letters, held, 'GPOS'), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
}
