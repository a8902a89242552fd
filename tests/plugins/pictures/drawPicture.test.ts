import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, test } from 'vitest';
import { sharePictures } from '../../../src/exports/sharePicture';
import type { Story } from '../../../src/model/story';
import { drawPicture } from '../../../src/plugins/pictures/drawPicture';
import { layOutPicture, pictureTypefaces } from '../../../src/plugins/pictures/layOutPicture';
import { palettePng } from '../../../src/plugins/pictures/palettePng';
import { knownStories, shipped } from '../../exports/knownStories';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pictureOf = (story: Story) => drawPicture(sharePictures(story));

/** The digest of a picture whose layout is drawn as it is, nothing left out. Another has been drawn before. */
async function drawnAsLaidOut(story: Story): Promise<string | undefined> {
  for (const picture of sharePictures(story)) {
    const svg = await layOutPicture(picture);
    if (svg === undefined) continue;
    expect(svg).toContain('<mask ');
    const image = new Resvg(svg, { font: { fontBuffers: await pictureTypefaces() } }).render();
    return digest(palettePng(image) ?? image.asPng());
  }
  return undefined;
}

describe('the share picture as a file', () => {
  test.each(knownStories)('of $slug is a PNG of 1200 × 630 under 100 kB', async (story) => {
    const png = Buffer.from(await pictureOf(story));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  test('has the same bytes each time', async () => {
    expect(digest(await pictureOf(shipped))).toBe(digest(await pictureOf(shipped)));
  });

  test('draws the letters of all European languages in Latin script, also within one word', async () => {
    const withTitle = (title: string) => pictureOf({ ...shipped, title });
    const wordless = digest(await withTitle('東'));
    const titles = ['Łódź', 'ódź', 'İstanbul’da', 'stanbul’da', 'Ţară', 'ară'];
    const digests = await Promise.all(titles.map(async (title) => digest(await withTitle(title))));
    expect(new Set([wordless, ...digests]).size).toBe(titles.length + 1);
  });

  test('is, pixel for pixel, what its layout describes, with all that it cuts off', async () => {
    const long = 'A name that is far too long for the column of its side, and goes on for several lines. ';
    const overfull = {
      ...shipped,
      title: long.repeat(6),
      standfirst: long.repeat(6),
      sides: shipped.sides.map((side) => ({ ...side, name: long.repeat(2) })),
    };
    for (const story of [...knownStories, overfull]) {
      const png = await pictureOf(story);
      expect(await drawnAsLaidOut(story), story.title).toBe(digest(png));
    }
  });

  test('draws no empty boxes: a name or headline with a foreign letter is left out whole', async () => {
    const withName = (letter: string) =>
      pictureOf({ ...shipped, sides: shipped.sides.map((side) => ({ ...side, name: letter })) });
    const withTitle = (letter: string) => pictureOf({ ...shipped, title: letter });
    const whole = digest(await pictureOf(shipped));
    const nameless = digest(await withName('東'));
    const wordless = digest(await withTitle('東'));
    expect(digest(await withName('東東 ب'))).toBe(nameless);
    expect(digest(await withTitle('東東 ب'))).toBe(wordless);
    expect(new Set([whole, nameless, wordless]).size).toBe(3);
  });
});
