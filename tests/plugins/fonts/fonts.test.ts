import { readFileSync } from 'node:fs';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { fallbackFace } from '../../../src/plugins/fonts/fallbackFaces';
import { lettersOf, rangeOf, readFontFaces } from '../../../src/plugins/fonts/fontFaces';
import { withTableOf } from '../../../src/plugins/fonts/fontTables';
import { typefaceSubset } from '../../../src/plugins/fonts/typefaceSubset';
import { subsetFace } from '../../../src/plugins/fonts/subsetFace';

const folder = 'node_modules/@fontsource-variable/newsreader';
const sheet = readFileSync(`${folder}/opsz.css`, 'utf8');

describe('the faces of a packaged typeface', () => {
  const faces = readFontFaces(sheet);

  test('are told apart by the letters they hold', () => {
    expect(faces.map(({ file }) => /newsreader-([a-z-]+)-opsz/.exec(file)?.[1])).toEqual([
      'vietnamese',
      'latin-ext',
      'latin',
    ]);
    expect(faces.map((face) => lettersOf(face, 'Taché à Łódź, 東京, “Việt”'))).toEqual([
      'ệ',
      'Łź',
      ' ,TVacdhitàéó“”',
    ]);
  });

  test('are named to browsers by runs of neighbours', () => {
    expect(rangeOf('abcxŁ')).toBe('U+61-63,U+78,U+141');
  });

  test('need every part', () => {
    expect(() => readFontFaces("@font-face { font-family: 'A'; font-style: normal }")).toThrow(
      'a face has no',
    );
  });
});

describe('a face cut to the letters of a page', () => {
  const upright = readFileSync(`${folder}/files/newsreader-latin-opsz-normal.woff2`);

  test('weighs a fraction of the whole, and still knows where letters draw together', async () => {
    const cut = await subsetFace(upright, 'AVTo', typefaceSubset.cuts.normal.axes);
    expect(cut.toString('latin1', 0, 4)).toBe('wOF2');
    expect(cut.length).toBeLessThan(upright.length / 20);
    const plain = await subsetFont(cut, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
    expect(plain.includes('GPOS')).toBe(true);
    expect(plain.includes('gvar')).toBe(true);
  });

  test('may be a single letter', async () => {
    const vietnamese = readFileSync(`${folder}/files/newsreader-vietnamese-opsz-normal.woff2`);
    expect((await subsetFace(vietnamese, 'ệ', typefaceSubset.cuts.normal.axes)).length).toBeLessThan(2_000);
  });

  test('takes no table from a font that counts its letters otherwise', async () => {
    const [few, many] = await Promise.all(
      ['ab', 'abc'].map((letters) => subsetFont(upright, letters, { targetFormat: 'sfnt' })),
    );
    expect(() => withTableOf(few ?? upright, many ?? upright, 'GPOS')).toThrow('do not have the same glyphs');
  });
});

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
