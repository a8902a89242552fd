import { describe, expect, test } from 'vitest';
import { count, ratio, size, time } from './inWords';
import { table } from './table';

test('a table is as wide as its cells, and says nothing where a row ends early', () => {
  expect(table(['', 'time'], [['static floor', '100 ms'], ['somebody who failed']]))
    .toBe(`|                     |   time |
| ------------------- | -----: |
| static floor        | 100 ms |
| somebody who failed |        |`);
});

describe('numbers in words', () => {
  test('times: from ten seconds on in seconds', () => {
    expect(time(1234.4)).toBe('1234 ms');
    expect(time(12_345)).toBe('12.3 s');
  });

  test('sizes', () => {
    expect(size(1499)).toBe('1.5 kB');
    expect(size(2_940_000)).toBe('2.9 MB');
  });

  test('multiples of the floor', () => {
    expect(ratio(105, 100)).toBe('1.05 ×');
    expect(ratio(3000, 100)).toBe('30 ×');
  });

  test('counts', () => {
    expect(count(238_000)).toBe('238,000');
  });

  test('what was not measured, or is a multiple of nothing, is a dash', () => {
    expect([time(undefined), size(undefined), count(undefined), ratio(1, 0), ratio(undefined, 1)]).toEqual([
      '–', '–', '–', '–', '–',
    ]); // prettier-ignore
  });
});
