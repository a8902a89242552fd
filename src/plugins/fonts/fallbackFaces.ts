/*
 * The typeface as it is cut comes in; rules go out that set the reader's own serif as wide and as high as
 * it, so that a page that is read before its letters arrive, or without them, looks and breaks much the same.
 */
import { fromBuffer } from '@capsizecss/unpack';
import georgia from '@capsizecss/metrics/georgia';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';

/** The measures of a font, in units of its own. */
interface Measures {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Of the letters of English, weighed by how often they stand. */
  xWidthAvg: number;
}

/** By the name that style sheets call them: what is on the reader's machine, and how it measures. */
const own = [
  { name: 'Georgia', locals: ['Georgia', 'Gelasio'], measures: georgia },
  {
    name: 'Times',
    // Newer files of Tinos are known by their whole name alone.
    locals: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Tinos Regular'],
    measures: timesNewRoman,
  },
];

/** A face for each, called `<family> as <name>`. `face` is a file of the family in any packing but WOFF2’s. */
export async function fallbackFaces(family: string, face: Buffer): Promise<string> {
  const measured = await fromBuffer(face);
  return own
    .map((font) => fallbackFace(`${family} as ${font.name}`, font.locals, font.measures, measured))
    .join('\n');
}

/** One such rule: the width is set first, and the heights are undone by as much. */
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
