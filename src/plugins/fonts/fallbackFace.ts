/*
 * Makes the fallback face: a `@font-face` rule that adjusts a serif of the reader's own system to the size of the web
 * font (`size-adjust` and the metric overrides of CSS Fonts 5). Text then breaks into the same lines before the font has
 * arrived, and moves little or not at all when it does.
 */
import { fromBuffer } from '@capsizecss/unpack';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';

/** The metrics of a font, in units of its em square. */
interface Measures {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean width of letters, weighted by how often English uses them. */
  xWidthAvg: number;
}

/**
 * What Windows, macOS and iOS have, and metric-compatible fonts that others have instead. One face, since browsers ask
 * the system for each local font at each size before the first paint. Newer files of Tinos are known by their whole
 * name alone.
 */
const serifs = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Tinos Regular'];

/** The fallback face of a family, called `<family> fallback`. `face` is a file of the family, but not WOFF2. */
export async function systemFallbackFace(family: string, face: Buffer): Promise<string> {
  return fallbackFace(`${family} fallback`, serifs, timesNewRoman, await fromBuffer(face));
}

/**
 * One such rule, which shows the system font `from` in the size of the web font `to`. `size-adjust` scales heights
 * along with widths, so the heights are divided by it.
 */
export function fallbackFace(
  name: string,
  locals: readonly string[],
  from: Pick<Measures, 'unitsPerEm' | 'xWidthAvg'>,
  to: Measures,
): string {
  const width = to.xWidthAvg / to.unitsPerEm / (from.xWidthAvg / from.unitsPerEm);
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  const height = (units: number) => percent(units / to.unitsPerEm / width);
  return `@font-face {
  font-family: '${name}';
  src: ${locals.map((local) => `local('${local}')`).join(', ')};
  size-adjust: ${percent(width)};
  ascent-override: ${height(to.ascent)};
  descent-override: ${height(-to.descent)};
  line-gap-override: ${height(to.lineGap)};
}`;
}
