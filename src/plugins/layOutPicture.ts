/*
 * What is to be seen on a picture comes in, the same as SVG goes out, its words as outlines. The library that lays
 * it out is WebAssembly: the same outlines on every machine, and nothing to compile when it is installed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { type PictureNode, pictureSize } from '../exports/sharePicture';

const { resolve } = createRequire(import.meta.url);

/** The picture as SVG; undefined where the typeface lacks a letter. */
export async function layOutPicture(picture: PictureNode): Promise<string | undefined> {
  let missing = false;
  const svg = await satori(picture as unknown as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: fonts(),
    loadAdditionalAsset: () => {
      missing = true;
      return Promise.resolve([]);
    },
  });
  return missing ? undefined : svg;
}

let loadedFonts: Font[] | undefined;

function fonts(): Font[] {
  loadedFonts ??= ([500, 600] as const).flatMap((weight) =>
    ['latin', 'latin-ext'].map((letters) => ({
      name: 'Newsreader',
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${letters}-${weight}-normal.woff`)),
    })),
  );
  return loadedFonts;
}
