import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../src/plugins/drawPicture';
import { knownStories, shipped } from '../exports/knownStories';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the share picture as a file', () => {
  test.each(knownStories)('of $slug is a PNG of 1200 × 630 under 100 kB', async (story) => {
    const png = Buffer.from(await drawPicture(story));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  test('has the same bytes each time', async () => {
    expect(digest(await drawPicture(shipped))).toBe(digest(await drawPicture(shipped)));
  });

  test('draws no empty boxes: one foreign letter in a name, and the words are left out', async () => {
    const sides = shipped.sides.map((side) => ({ ...side, name: `${side.name} 東` }));
    const others = shipped.sides.map((side) => ({ ...side, name: `${side.name} ب` }));
    const [first, second] = [
      await drawPicture({ ...shipped, sides }),
      await drawPicture({ ...shipped, sides: others }),
    ];
    expect(digest(first)).toBe(digest(second));
    expect(digest(first)).not.toBe(digest(await drawPicture(shipped)));
  });
});
