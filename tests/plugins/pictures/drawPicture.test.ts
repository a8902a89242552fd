import { createHash } from 'node:crypto';
import { Renderer } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { pictureColours, sharePicture, sharePictures } from '../../../src/exports/sharePicture';
import type { Story } from '../../../src/model/story';
import { drawPicture } from '../../../src/plugins/pictures/drawPicture';
import { knownStories, shipped } from '../../exports/knownStories';
import { english } from '../../words/english';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pictureOf = (story: Story) => drawPicture(sharePictures(story, english, english));

/** The colours of the 60 pixels at the right edge of a picture, where nothing is to stand. */
async function coloursAtRightEdge(png: Uint8Array): Promise<string[]> {
  const edge = await new Renderer().render(
    { type: 'image', src: png, style: { objectFit: 'none', objectPosition: '100% 0' } },
    { width: 60, height: 630, format: 'raw' },
  );
  const pixels = Array.from({ length: edge.length / 4 }, (_, at) => edge.toString('hex', 4 * at, 4 * at + 3));
  return [...new Set(pixels)].map((colour) => `#${colour}`);
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

  test('draws the letters of all European languages in Latin script, and of Vietnamese', async () => {
    const withTitle = (title: string) => pictureOf({ ...shipped, title });
    const wordless = digest(await withTitle('東'));
    const titles = ['Łódź', 'ódź', 'İstanbul’da', 'stanbul’da', 'Ţară', 'ară', 'Việt', 'Vit'];
    const digests = await Promise.all(titles.map(async (title) => digest(await withTitle(title))));
    expect(new Set([wordless, ...digests]).size).toBe(titles.length + 1);
  });

  test('is the same whether accents are written as one character or as two', async () => {
    const withTitle = (title: string) => pictureOf({ ...shipped, title });
    expect(digest(await withTitle('Müller'.normalize('NFD')))).toBe(digest(await withTitle('Müller')));
  });

  test.each([
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzentwurfsberatungsausschussvorsitzender',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft antwortet nicht',
    'Rechtsschutzversicherungsgesellschaften',
    'WWWWWWWWWWWWWWWWWWWWWWWW',
  ])('cuts no long word of a headline: %s', async (title) => {
    const nameless = sharePicture({ ...shipped, title }, english, 'headline');
    expect(await coloursAtRightEdge(await drawPicture([nameless]))).toEqual([pictureColours.paper]);
  });

  test('leaves a name or headline out whole where the typeface lacks a letter of it', async () => {
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
