/*
 * Draws a share picture as PNG, with Takumi: layout by CSS and drawing in one native library, without a browser.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { fromJsx } from '@takumi-rs/helpers/jsx';
import { create } from 'fontkitten';
import { type PictureNode, pictureSize } from '../../exports/sharePicture';

/**
 * Draws the first of these pictures whose letters the typeface has all. Takumi leaves out a letter that no font
 * has, without a word about it, so that is asked first. Throws where the typeface lacks letters of each picture.
 */
export async function drawPicture(pictures: readonly PictureNode[]): Promise<Uint8Array> {
  typeface ??= loadTypeface();
  const { renderer, characters } = await typeface;
  const picture = pictures.find((one) => canBeWritten(textOf(one), characters));
  if (!picture) throw new Error('the share picture has words that Newsreader has no letters for');
  const { node } = await fromJsx(picture);
  return renderer.render(node, { ...pictureSize, format: 'png' });
}

/** A renderer that knows the typeface, and the code points that it can draw. */
interface Typeface {
  renderer: Renderer;
  characters: ReadonlySet<number>;
}

/** Loaded with the first picture, for all of them. */
let typeface: Promise<Typeface> | undefined;

const { resolve } = createRequire(import.meta.url);

/** Every file of the two weights that pictures are set in: Takumi picks the file that has a letter. */
async function loadTypeface(): Promise<Typeface> {
  const renderer = new Renderer();
  const characters = new Set<number>();
  for (const weight of [500, 600])
    for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
      const data = readFileSync(
        resolve(`@fontsource/newsreader/files/newsreader-${subset}-${weight}-normal.woff`),
      );
      await renderer.registerFont({ name: 'Newsreader', weight, style: 'normal', data });
      const font = create(data);
      if ('characterSet' in font) for (const character of font.characterSet) characters.add(character);
    }
  return { renderer, characters };
}

/** All words of a picture. */
function textOf({ props: { children = [] } }: PictureNode): string {
  return typeof children === 'string' ? children : children.map(textOf).join('');
}

/** Whether each character has a letter, or needs none: line breaks, soft hyphens and joiners have no shape. */
function canBeWritten(text: string, characters: ReadonlySet<number>): boolean {
  return [...text].every(
    (character) =>
      characters.has(character.codePointAt(0) ?? 0) ||
      /[\s\p{Default_Ignorable_Code_Point}]/u.test(character),
  );
}
