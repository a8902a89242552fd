/*
 * Subsets a variable font, with HarfBuzz: a file with the letters that are needed and no others.
 */
import subsetFont from 'subset-font';
import { withTableOf } from './fontTables';

/** By axis: the range that stays variable, or the one value that it is fixed at. */
export type Axes = Readonly<Record<string, number | { min: number; max: number }>>;

/** The OpenType features that browsers use by default. Others (small capitals, swashes) no style sheet of ours asks for. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/**
 * The letters of `words` as WOFF2. Kerning (the table GPOS) is taken from the middle of each range: kept variable, it
 * would weigh as much as the letters themselves.
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
