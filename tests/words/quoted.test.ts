import { expect, test } from 'vitest';
import { quoted } from '../../src/words/quoted';

test.each([
  ['en', '“x”'],
  ['en-GB', '“x”'],
  ['ar', '«x»'],
  ['es', '«x»'],
  ['es-MX', '“x”'],
  ['pt-PT', '«x»'],
  ['pt-BR', '“x”'],
  ['ja', '「x」'],
  ['de-AT', '„x“'],
  ['zh-CN', '“x”'],
  ['zh-TW', '「x」'],
  ['sw', '“x”'],
])('a quotation in %s stands as %s', (language, words) => {
  expect(quoted('x', language)).toBe(words);
});
