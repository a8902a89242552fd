import { describe, expect, test } from 'vitest';
import { splitInParts } from '../../src/plugins/runInWorkers';

describe('work that is shared out among threads', () => {
  test('keeps its order, loses nothing and is split evenly', () => {
    const pages = Array.from({ length: 10 }, (_, index) => index);
    const parts = splitInParts(pages, 4);
    expect(parts.flat()).toEqual(pages);
    expect(parts.map((part) => part.length).toSorted()).toEqual([2, 2, 3, 3]);
  });

  test('gives no thread nothing to do', () => {
    expect(splitInParts(['a', 'b'], 8)).toEqual([['a'], ['b']]);
    expect(splitInParts([], 8)).toEqual([]);
  });
});
