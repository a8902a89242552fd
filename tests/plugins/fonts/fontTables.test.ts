import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { withTableOf } from '../../../src/plugins/fonts/fontTables';

test('a font takes no table from one that counts its letters otherwise', async () => {
  const upright = readFileSync(
    'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  );
  const [few, many] = await Promise.all(
    ['ab', 'abc'].map((letters) => subsetFont(upright, letters, { targetFormat: 'sfnt' })),
  );
  expect(() => withTableOf(few ?? upright, many ?? upright, 'GPOS')).toThrow('do not have the same glyphs');
});
