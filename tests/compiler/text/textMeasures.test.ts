import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/compiler/text/textMeasures';

describe('words are counted as the language parts them', () => {
  test('English: neither dashes nor full stops are words, and “haven’t” is one', () => {
    expect(countWords('It was bad – shockingly bad. We haven’t confirmed it.', 'en')).toBe(9);
  });

  test('a number is a word, with or without a decimal point', () => {
    expect(countWords('In 2020, 3.5 per cent', 'en')).toBe(5);
  });

  test('Japanese, which puts no spaces between words', () => {
    expect(countWords('東京は確認していない。', 'ja')).toBeGreaterThan(3);
    expect(countWords('東京は確認していない。', 'ja')).toBeLessThan(10);
  });

  test('Arabic', () => {
    expect(countWords('لم تؤكد طوكيو تسرب المعلومات.', 'ar')).toBe(5);
  });

  test('paragraphs are parted, and nothing is nothing', () => {
    expect(countWords('one\n\ntwo', 'en')).toBe(2);
    expect(countWords(' … \n', 'en')).toBe(0);
  });
});

test('what is no language tag is an error', () => {
  expect(() => countWords('a', 'not a tag')).toThrow(RangeError);
});
