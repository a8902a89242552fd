/*
 * The sheets of a packaged typeface come in, and the words of all stories; the same sheets go out with one
 * small file for each style, of the letters that are needed, besides the reader's own serif set to match.
 * While developing, the typeface stays whole: a letter typed into a story is there at once.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin, ResolvedConfig } from 'vite';
import { fallbackFaces } from './fallbackFaces';
import { type FontFace, lettersOf, rangeOf, readFontFaces } from './fontFaces';
import { type Axes, subsetFace } from './subsetFace';

/** How much of the typeface the pages use, by style. */
export type Cuts = Readonly<Record<string, { weight: string; axes: Axes }>>;

/** Always there, so that a small change to a story is set in the same face as the words about it. */
const usual =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00A0.,:;!?()[]/&%+#@\'"‘’“”–—…';

/** Cuts the typeface whose sheets match `sheets` to the stories in `folder` (relative to the root). */
export function fonts({
  sheets,
  cuts,
  folder = 'src/stories',
}: {
  sheets: RegExp;
  cuts: Cuts;
  folder?: string;
}): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-record:fonts',
    // Before the sheet's addresses are looked up.
    enforce: 'pre',

    configResolved(resolved) {
      config = resolved;
    },

    async transform(css, id) {
      const [path = ''] = id.split('?');
      if (!sheets.test(path)) return undefined;
      const faces = readFontFaces(css);
      const isBuild = config.command === 'build';
      const read = (face: FontFace) => readFileSync(resolve(dirname(path), face.file));
      const rules: string[] = [];
      if (isBuild) {
        const words = usual + lettersIn(resolve(config.root, folder));
        const needed = faces
          .map((face) => ({ face, letters: lettersOf(face, words) }))
          .filter(({ letters }) => letters !== '');
        for (const { face, letters } of needed) {
          const cut = cuts[face.style];
          if (!cut) throw new Error(`${path}: no cut is given for the style “${face.style}”`);
          const file = join(config.root, 'node_modules/.cache/on-record-fonts', face.file);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await subsetFace(read(face), letters, cut.axes));
          rules.push(faceRules(face, cut.weight, file, needed.length > 1 ? letters : undefined));
        }
      } else rules.push(css);
      const upright = faces.find((face) => face.style === 'normal' && lettersOf(face, 'x') === 'x');
      if (upright) {
        const axes = cuts['normal']?.axes ?? {};
        const held = Object.entries(axes).map(([axis, range]) => [
          axis,
          typeof range === 'number' ? range : range.min,
        ]);
        const plain = await subsetFont(read(upright), usual, {
          targetFormat: 'sfnt',
          variationAxes: Object.fromEntries(held),
        });
        rules.push(await fallbackFaces(upright.family, plain));
      }
      return { code: rules.join('\n'), map: null };
    },
  };
}

/**
 * Twice, from one file: once to be swapped in when it arrives, which moves nothing at the top of a page,
 * and once under the name “… Steady”, which is used only if it is there at once, for where that would move
 * something. A range is needed only where the letters of a style are in several files.
 */
function faceRules(face: FontFace, weight: string, file: string, letters: string | undefined): string {
  return [
    ['', 'swap'],
    // Single slanted words are slanted by the browser there.
    ...(face.style === 'normal' ? [[' Steady', 'optional']] : []),
  ]
    .map(
      ([suffix, display]) => `@font-face {
  font-family: '${face.family}${suffix}';
  font-style: ${face.style};
  font-display: ${display};
  font-weight: ${weight};
  src: url(${JSON.stringify(file)}) format('woff2');
  ${letters === undefined ? '' : `unicode-range: ${rangeOf(letters)};`}
}`,
    )
    .join('\n');
}

/** Every letter in the files of the stories, once: rather some too many than one that is missed. */
function lettersIn(folder: string): string {
  const letters = new Set<string>();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((name) => /\.(yaml|md)$/.test(name)))
    for (const letter of readFileSync(join(folder, path), 'utf8')) letters.add(letter);
  return [...letters].join('');
}
