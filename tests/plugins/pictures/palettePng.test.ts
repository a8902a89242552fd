import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../src/plugins/pictures/palettePng';

/** A drawing one pixel high, of pixels as red, green, blue and opacity. */
const row = (...pixels: number[][]) => ({
  width: pixels.length,
  height: 1,
  pixels: Uint8Array.from(pixels.flat()),
});

/** What stands in each part of a PNG, by its name. */
function partsOf(png: Uint8Array): Record<string, number[]> {
  const bytes = Buffer.from(png);
  const parts: Record<string, number[]> = {};
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    parts[bytes.toString('latin1', at + 4, at + 8)] = [
      ...bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    ];
  return parts;
}

describe('a drawing of few colours as PNG', () => {
  const red = [200, 0, 10, 255];
  const paper = [250, 249, 245, 255];

  test('names each colour once, and the place of its colour for each pixel', () => {
    const parts = partsOf(palettePng(row(red, red, paper, red)) ?? Uint8Array.of());
    expect(parts['IHDR']?.slice(0, 10)).toEqual([0, 0, 0, 4, 0, 0, 0, 1, 8, 3]);
    expect(parts['PLTE']).toEqual([...red.slice(0, 3), ...paper.slice(0, 3)]);
    expect([...inflateSync(Buffer.from(parts['IDAT'] ?? []))]).toEqual([0, 0, 0, 1, 0]);
  });

  test('begins each row anew', () => {
    const png = palettePng({ width: 1, height: 2, pixels: Uint8Array.from([...paper, ...red]) });
    expect([...inflateSync(Buffer.from(partsOf(png ?? Uint8Array.of())['IDAT'] ?? []))]).toEqual([
      0, 0, 0, 1,
    ]);
  });

  test('is left to others where something shows through, or colours are more than 256', () => {
    expect(palettePng(row(red, [0, 0, 0, 128]))).toBeUndefined();
    const shades = Array.from({ length: 257 }, (_, at) => [at % 256, Math.floor(at / 256), 0, 255]);
    expect(palettePng(row(...shades.slice(0, 256)))).toBeDefined();
    expect(palettePng(row(...shades))).toBeUndefined();
  });
});
