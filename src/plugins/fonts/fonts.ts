/*
 * The plugin that subsets the typeface: instead of the faces of the package, the pages get one small file for each
 * style, with the letters that the stories need, and a fallback face that makes the reader's own serif as wide.
 * In development the typeface stays whole, so that a letter typed into a story is there at once.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin, ResolvedConfig } from 'vite';
import { readStory } from '../../compiler/readStory';
import { storyFolders } from '../../compiler/storyFolders';
import { systemFallbackFace } from './fallbackFace';
import { type FontFace, lettersOf, rangeOf, readFontFaces } from './fontFaces';
import { type Axes, subsetFace } from './subsetFace';

/** By style: the range of weights for the style sheet, and the part of each variable axis that is kept. */
export type Cuts = Readonly<Record<string, { weight: string; axes: Axes }>>;

/** Letters that are always kept: those of the interface and of a small change to a story. */
const usualLetters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00A0.,:;!?()[]/&%+#@\'"‘’“”–—…';

/** A day, in milliseconds. */
const day = 86_400_000;

/** Subsets the typeface whose style sheets match `sheets` to the stories in `folder` (relative to the root). */
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
    // Before Vite resolves the addresses in the style sheet.
    enforce: 'pre',

    // Never as data: URLs, which the pages' own policy (font-src) refuses.
    config: () => ({
      build: { assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined) },
    }),

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
        const words = usualLetters + lettersIn(resolve(config.root, folder));
        const needed = faces
          .map((face) => ({ face, letters: lettersOf(face, words) }))
          .filter(({ letters }) => letters !== '');
        for (const { face, letters } of needed) {
          const cut = cuts[face.style];
          if (!cut) throw new Error(`${path}: no cut is given for the style “${face.style}”`);
          const file = cachedFile(config.root, face.file, await subsetFace(read(face), letters, cut.axes));
          const address = relative(dirname(path), file).replaceAll('\\', '/');
          rules.push(faceRules(face, cut.weight, address, needed.length > 1 ? letters : undefined));
        }
      } else rules.push(css);
      const upright = faces.find((face) => face.style === 'normal' && lettersOf(face, 'x') === 'x');
      if (upright) {
        const axes = cuts['normal']?.axes ?? {};
        const held = Object.entries(axes).map(([axis, range]) => [
          axis,
          typeof range === 'number' ? range : range.min,
        ]);
        const plain = await subsetFont(read(upright), usualLetters, {
          targetFormat: 'sfnt',
          variationAxes: Object.fromEntries(held),
        });
        rules.push(await systemFallbackFace(upright.family, plain));
      }
      return { code: rules.join('\n'), map: null };
    },
  };
}

/**
 * Writes a font for Vite to find, and gives its path. Its folder is named by the content, and it is renamed into
 * place once it is whole, so that builds at the same time each find their own.
 */
function cachedFile(root: string, name: string, font: Buffer): string {
  const cache = join(root, 'node_modules/.cache/on-record-fonts');
  const folder = join(cache, createHash('sha256').update(font).digest('hex').slice(0, 16));
  const file = join(folder, basename(name));
  const begun = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(begun, font);
  renameSync(begun, file);
  removeUnused(cache);
  return file;
}

/** Removes the folders of a cache that no build has written to for a day. */
function removeUnused(cache: string): void {
  for (const name of readdirSync(cache)) {
    const entry = statSync(join(cache, name), { throwIfNoEntry: false });
    if (entry && Date.now() - entry.mtimeMs > day)
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Two `@font-face` rules for one file: one swaps the font in when it arrives (`font-display: swap`), and one of the
 * name “… Steady” uses it only if it is there at once (`optional`), for places where a swap would move the page.
 * `unicode-range` is needed only where several files make up a style.
 */
function faceRules(face: FontFace, weight: string, file: string, letters: string | undefined): string {
  return [
    ['', 'swap'],
    // For single words in italics, the browser slants the upright letters there.
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

/** Every character in the files of the stories, once; the markup of the files is among them, and does no harm. */
function lettersIn(folder: string): string {
  const letters = new Set<string>();
  for (const path of storyFolders(folder)) {
    const { yaml, text } = readStory(path);
    for (const file of [yaml, text])
      if (file instanceof Uint8Array)
        for (const letter of new TextDecoder().decode(file)) letters.add(letter);
  }
  return [...letters].join('');
}
