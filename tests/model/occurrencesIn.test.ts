import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesIn } from '../../src/model/occurrencesIn';

describe('words are found wherever they stand in a text', () => {
  test('short or long, at its beginning and at its end', () => {
    const text = 'The old bridge over the river fell on Monday.';
    expect(occurrencesIn(text).occurrences('on')).toEqual([35, 39]);
    expect(occurrencesIn(text).occurrences(text)).toEqual([0]);
    expect(occurrencesIn(text).occurrences(text.slice(7))).toEqual([7]);
    expect(occurrencesIn(text).occurrences('The old bridge over the river fell on Tuesday.')).toEqual([]);
  });

  test('each time they stand there, also where one place reaches into the next', () => {
    const days = 'Monday, '.repeat(20);
    expect(occurrencesIn(days).occurrences('Monday, '.repeat(18))).toEqual([0, 8, 16]);
  });

  test('and nowhere else, as reading the text from its beginning would find them', () => {
    // Few letters, so that pieces of the text are often the same.
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 200 });
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.integer({ min: 1, max: 60 }), (text, from, length) => {
        const words = text.slice(from, from + length);
        fc.pre(words !== '');
        const offsets = Array.from({ length: text.length }, (_, at) => at);
        expect(occurrencesIn(text).occurrences(words)).toEqual(
          offsets.filter((at) => text.startsWith(words, at)),
        );
      }),
    );
  });
});
