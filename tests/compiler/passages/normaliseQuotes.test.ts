import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseQuotes, normaliseWithOffsets } from '../../../src/compiler/passages/normaliseQuotes';
import { fixedSeed } from '../anyDate';

test('typographic and straight quotation marks match each other', () => {
  expect(normaliseQuotes('“It was bad”, she said: ‘really’')).toBe(
    normaliseQuotes('"It was bad", she said: \'really\''),
  );
  expect(normaliseQuotes('haven’t')).toBe("haven't");
});

test('dashes of every length match each other, and the minus sign', () => {
  expect(normaliseQuotes('bad – shockingly — bad‑ly − so')).toBe('bad - shockingly - bad-ly - so');
});

test('white space of any kind and length is one space, and none at the ends', () => {
  expect(normaliseQuotes('  a \n\t b\u00a0c\r\n')).toBe('a b c');
  expect(normaliseQuotes(' \n ')).toBe('');
});

test('nothing else matches anything else: neither case nor accents nor full stops', () => {
  expect(normaliseQuotes('Café. CAFÉ…')).toBe('Café. CAFÉ…');
  expect(normaliseQuotes('日本。')).toBe('日本。');
});

test('characters that are canonically the same match, however their marks are written', () => {
  for (const words of ['José', 'Café', '부산의 댐', 'ダムが', 'Ångström', 'Việt Nam'])
    expect(normaliseQuotes(words.normalize('NFD'))).toBe(normaliseQuotes(words));
  expect(normaliseQuotes('\u212Bngstr\u00F6m')).toBe('Ångström');
  expect(normaliseQuotes('ﬁn')).toBe('ﬁn');
});

test('a mark that is a character of its own in the file leads back to the whole', () => {
  const { text, offsets, ends } = normaliseWithOffsets('Cafe\u0301 x');
  expect(text).toBe('Café x');
  expect([...offsets]).toEqual([0, 1, 2, 3, 5, 6, 7]);
  expect([...ends]).toEqual([1, 2, 3, 5, 6, 7]);
  expect([...normaliseWithOffsets('부산'.normalize('NFD')).ends]).toEqual([2, 5]);
});

test('between letters of scripts without spaces a space is none', () => {
  expect(normaliseQuotes('ダムが漏れて\n  いると述べた。\n市長')).toBe('ダムが漏れていると述べた。市長');
  expect(normaliseQuotes('เขื่อน รั่ว')).toBe('เขื่อนรั่ว');
  expect(normaliseQuotes('2024 年 NHK は 댐이 샌다')).toBe('2024 年 NHK は 댐이 샌다');
});

test('each folded character knows where it came from, white space where it began', () => {
  const { text, offsets } = normaliseWithOffsets('  “a  b” ');
  expect(text).toBe('"a b"');
  expect([...offsets]).toEqual([2, 3, 4, 6, 7, 8]);
});

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab “”‘’"\'–—-\n\t\u00a0é😀日') }),
  fc.string({ unit: 'grapheme' }),
);

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => normaliseQuotes(normaliseQuotes(text)) === normaliseQuotes(text)),
    fixedSeed,
  );
});

test('the way back never goes backwards, never leaves the text, and leads to what was folded', () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text, offsets } = normaliseWithOffsets(original);
      expect(offsets).toHaveLength(text.length + 1);
      for (const [at, offset] of offsets.entries()) {
        expect(offset).toBeLessThanOrEqual(original.length);
        if (at > 0) expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
        if (at < text.length && text[at] !== ' ' && original.normalize('NFC') === original)
          expect(normaliseQuotes(original.charAt(offset))).toBe(text[at]);
      }
    }),
    fixedSeed,
  );
});
