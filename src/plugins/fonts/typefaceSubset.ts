/*
 * How much of the typeface Newsreader the pages use.
 */

/**
 * Upright: the weights from 400 to 600, at one optical size between text and titles, since keeping that axis variable
 * would add half the weight again. Italic: one weight, as only single words of a text are set in it.
 */
export const typefaceSubset = {
  sheets: /@fontsource-variable\/newsreader\/[\w-]+\.css$/,
  cuts: {
    normal: { weight: '400 600', axes: { opsz: 20, wght: { min: 400, max: 600 } } },
    italic: { weight: '400', axes: { opsz: 20, wght: 400 } },
  },
} as const;
