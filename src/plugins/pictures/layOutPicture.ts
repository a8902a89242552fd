/*
 * What is to be seen on a picture comes in, the same as SVG goes out. The library that lays it out is
 * WebAssembly: the same layout on every machine, and nothing to compile when it is installed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import subsetFont from 'subset-font';
import { type PictureNode, pictureSize } from '../../exports/sharePicture';

const { resolve } = createRequire(import.meta.url);

/**
 * The picture as SVG, to be drawn with `pictureTypefaces`; undefined where the typeface lacks a letter. Words
 * stay words, since outlines take twice the time, as long as one file of the typeface has their letters:
 * whoever draws mixes no two files in a word.
 */
export async function layOutPicture(picture: PictureNode): Promise<string | undefined> {
  let missing = false;
  const layOut = (embedFont: boolean) =>
    satori(picture as unknown as Parameters<typeof satori>[0], {
      ...pictureSize,
      embedFont,
      fonts: fonts(),
      loadAdditionalAsset: () => {
        missing = true;
        return Promise.resolve([]);
      },
    });
  const svg = await layOut(false);
  if (missing) return undefined;
  if (!western.letters.test(svg)) return layOut(true);
  return svg.replace(
    named,
    (_, weight: Weight, between: string) => `${between} font-family="${families[weight]}"`,
  );
}

/** The layout names a typeface and a weight; whoever draws knows each weight by a name of its own. */
const named = /font-weight="(\d+)"([^>]*) font-family="[^"]*"/g;

/** The first file of each weight, by the name that the layout has for it, and letters that stand in it. */
const western = { family: 'Newsreader', letters: /^[\n -\u00ff\u2013\u2014\u2018-\u201d\u2026]*$/ };

/** The weights that pictures are set in, and the names that the typeface’s files give them. */
const families = { '500': 'Newsreader Medium', '600': 'Newsreader SemiBold' } as const;
type Weight = keyof typeof families;

let loadedFonts: (Font & { data: Buffer })[] | undefined;

function fonts() {
  loadedFonts ??= ([500, 600] as const).flatMap((weight) =>
    ['latin', 'latin-ext'].map((letters) => ({
      // Of two files by one name, the layout would know the last alone.
      name: letters === 'latin' ? western.family : 'Newsreader Extended',
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${letters}-${weight}-normal.woff`)),
    })),
  );
  return loadedFonts;
}

let unpacked: Promise<Uint8Array[]> | undefined;

/** The first file of each weight, unpacked, for the words that stay words. */
export function pictureTypefaces(): Promise<Uint8Array[]> {
  unpacked ??= Promise.all(
    fonts()
      .filter(({ name }) => name === western.family)
      .map(({ data }) => subsetFont(data, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })),
  );
  return unpacked;
}
