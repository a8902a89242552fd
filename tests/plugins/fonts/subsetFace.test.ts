import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { subsetFace } from '../../../src/plugins/fonts/subsetFace';
import { typefaceSubset } from '../../../src/plugins/fonts/typefaceSubset';

const files = 'node_modules/@fontsource-variable/newsreader/files';

describe('a face cut to the letters of a page', () => {
  const upright = readFileSync(`${files}/newsreader-latin-opsz-normal.woff2`);

  test('weighs a fraction of the whole, and still knows where letters draw together', async () => {
    const cut = await subsetFace(upright, 'AVTo', typefaceSubset.cuts.normal.axes);
    expect(cut.toString('latin1', 0, 4)).toBe('wOF2');
    expect(cut.length).toBeLessThan(upright.length / 20);
    const plain = await subsetFont(cut, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
    expect(plain.includes('GPOS')).toBe(true);
    expect(plain.includes('gvar')).toBe(true);
  });

  test('may be a single letter', async () => {
    const vietnamese = readFileSync(`${files}/newsreader-vietnamese-opsz-normal.woff2`);
    expect((await subsetFace(vietnamese, 'ệ', typefaceSubset.cuts.normal.axes)).length).toBeLessThan(2_000);
  });
});
