import { expect, test } from 'vitest';
import { chunk, contentVisibility } from '../../../src/views/islands/chunk';

const entries = (count: number) => Array.from({ length: count }, (_, at) => at);

test('a long list is laid out in groups, each of which keeps the space of its own entries until then', () => {
  const groups = chunk(entries(100));
  expect(groups.flat()).toEqual(entries(100));
  expect(groups.map((group) => contentVisibility(group, groups).style)).toEqual([
    { '--entries': 40 },
    { '--entries': 40 },
    { '--entries': 20 },
  ]);
});

test('a list that is not long is one group, which waits for nothing', () => {
  const groups = chunk(entries(60));
  expect(groups).toEqual([entries(60)]);
  expect(contentVisibility(entries(60), groups)).toEqual({});
});
