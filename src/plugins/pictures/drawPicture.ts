/*
 * What is to be seen on a picture comes in, the picture goes out as PNG. The library that draws is WebAssembly:
 * the same pixels on every machine, and nothing to compile when it is installed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PictureNode } from '../../exports/sharePicture';
import { layOutPicture, pictureTypefaces } from './layOutPicture';
import { palettePng } from './palettePng';

const { resolve } = createRequire(import.meta.url);

/**
 * Draws the first of these pictures whose letters the typeface all has: boxes in place of letters say less
 * than nothing. Throws where it lacks some of each.
 */
export async function drawPicture(pictures: readonly PictureNode[]): Promise<Uint8Array> {
  await ready();
  for (const picture of pictures) {
    const svg = await layOutPicture(picture);
    if (svg !== undefined) return pngOf(svg);
  }
  throw new Error('the share picture has words that Newsreader has no letters for');
}

/**
 * The layout cuts what is too long twice, by a mask and by a path of the same outline. To mask is to draw
 * another picture, which takes a third of the time, and moves no pixel.
 */
const masks = /<mask [^]*?<\/mask>| mask="[^"]*"/g;

async function pngOf(svg: string): Promise<Uint8Array> {
  const drawing = new Resvg(svg.replace(masks, ''), { font: { fontBuffers: await pictureTypefaces() } });
  const image = drawing.render();
  try {
    return palettePng(image) ?? image.asPng();
  } finally {
    // A picture is three megabytes, and nothing but this gives them back.
    image.free();
    drawing.free();
  }
}

let starting: Promise<void> | undefined;

/** The engine may be started once in a process. */
function ready(): Promise<void> {
  starting ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return starting;
}
