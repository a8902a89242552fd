import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lettersOf, rangeOf, readFontFaces } from '../../../src/plugins/fonts/fontFaces';

const sheet = readFileSync('node_modules/@fontsource-variable/newsreader/opsz.css', 'utf8');

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
