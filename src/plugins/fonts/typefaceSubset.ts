/*
 * How much of the typeface the pages use: a choice of its own, so that every build of the pages makes the same.
 */

/**
 * Upright, the weights between 400 and 600 stay; the size that its letters are drawn for is held at one
 * between text and titles, as both together would weigh half as much again as a style may. Slanted are but
 * single words of a text.
 */
export const typefaceSubset = {
  sheets: /@fontsource-variable\/newsreader\/[\w-]+\.css$/,
  cuts: {
    normal: { weight: '400 600', axes: { opsz: 20, wght: { min: 400, max: 600 } } },
    italic: { weight: '400', axes: { opsz: 20, wght: 400 } },
  },
} as const;
