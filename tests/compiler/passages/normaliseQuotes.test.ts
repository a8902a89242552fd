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
        if (at < text.length && text[at] !== ' ')
          expect(normaliseQuotes(original.charAt(offset))).toBe(text[at]);
      }
    }),
    fixedSeed,
  );
});
