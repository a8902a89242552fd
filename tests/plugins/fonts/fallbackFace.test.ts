import { readFileSync } from 'node:fs';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { fallbackFace } from '../../../src/plugins/fonts/fallbackFace';

const folder = 'node_modules/@fontsource-variable/newsreader';

describe('the serif of the reader', () => {
  test('is set as wide and as high as the typeface', async () => {
    const face = readFileSync(`${folder}/files/newsreader-latin-opsz-normal.woff2`);
    const measured = await fromBuffer(await subsetFont(face, 'etaoin shrdlu', { targetFormat: 'sfnt' }));
    const half = { unitsPerEm: 1000, xWidthAvg: (1000 * measured.xWidthAvg) / measured.unitsPerEm / 2 };
    const rule = fallbackFace('A as B', ['B', 'C'], half, { ...measured, ascent: measured.unitsPerEm });
    expect(rule).toContain("font-family: 'A as B'");
    expect(rule).toContain("src: local('B'), local('C')");
    expect(rule).toContain('size-adjust: 200%');
    expect(rule).toContain('ascent-override: 50%');
  });
});
