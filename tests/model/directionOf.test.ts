import { expect, test } from 'vitest';
import { directionOf } from '../../src/model/directionOf';

test.each([
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ur-Aran', 'rtl'],
  ['dv', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
])('the language %s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('what is no language tag is an error', () => {
  expect(() => directionOf('not a tag')).toThrow(RangeError);
});
