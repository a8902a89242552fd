/*
 * What is to be seen on a picture comes in, the picture goes out as PNG. The libraries that lay out and draw are
 * WebAssembly: the same pixels on every machine, and nothing to compile when they are installed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import subsetFont from 'subset-font';
import { type PictureNode, pictureSize } from '../exports/sharePicture';
import { palettePng } from './palettePng';

const { resolve } = createRequire(import.meta.url);

/**
 * Draws the first of these pictures whose letters the typeface all has: boxes in place of letters say less
 * than nothing. Throws where it lacks some of each.
 */
export async function drawPicture(pictures: readonly PictureNode[]): Promise<Uint8Array> {
  await ready();
  for (const picture of pictures) {
    const svg = await drawn(picture);
    if (svg !== undefined) return pngOf(svg);
  }
  throw new Error('the share picture has words that Newsreader has no letters for');
}

/**
 * The layout cuts what is too long twice, by a mask and by a path of the same outline. To mask is to draw
 * another picture, which takes a third of the time, and moves no pixel.
 */
const masks = /<mask [^]*?<\/mask>| mask="[^"]*"/g;

/** The layout names a typeface and a weight; whoever draws knows each weight by a name of its own. */
const named = /font-weight="(\d+)"([^>]*) font-family="[^"]*"/g;

async function pngOf(svg: string): Promise<Uint8Array> {
  const drawing = new Resvg(
    svg
      .replace(masks, '')
      .replace(named, (_, weight: Weight, between: string) => `${between} font-family="${families[weight]}"`),
    { font: { fontBuffers: await typefaces() } },
  );
  const image = drawing.render();
  try {
    return palettePng(image) ?? image.asPng();
  } finally {
    // A picture is three megabytes, and nothing but this gives them back.
    image.free();
    drawing.free();
  }
}

/**
 * The picture as SVG; undefined where a letter is missing. Words stay words, since outlines take twice the
 * time, as long as one file of the typeface has their letters: whoever draws mixes no two files in a word.
 */
async function drawn(picture: PictureNode): Promise<string | undefined> {
  let missing = false;
  const layout = (embedFont: boolean) =>
    satori(picture as unknown as Parameters<typeof satori>[0], {
      ...pictureSize,
      embedFont,
      fonts: fonts(),
      loadAdditionalAsset: () => {
        missing = true;
        return Promise.resolve([]);
      },
    });
  const svg = await layout(false);
  if (missing) return undefined;
  return western.letters.test(svg) ? svg : layout(true);
}

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

/** The first file of each weight, as whoever draws reads it. */
function typefaces(): Promise<Uint8Array[]> {
  unpacked ??= Promise.all(
    fonts()
      .filter(({ name }) => name === western.family)
      .map(({ data }) => subsetFont(data, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })),
  );
  return unpacked;
}

let starting: Promise<void> | undefined;

/** The engine may be started once in a process. */
function ready(): Promise<void> {
  starting ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return starting;
}
