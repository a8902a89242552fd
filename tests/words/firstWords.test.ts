import { describe, expect, test } from 'vitest';
import { firstWords } from '../../src/words/firstWords';

describe('a saying is known again by its first words', () => {
  test('where they are fewer than it has', () => {
    expect(firstWords('The brakes had been faulty for years', 5, 'en')).toBe('The brakes had been faulty');
    expect(firstWords('The brakes had been faulty', 5, 'en')).toBeUndefined();
    expect(firstWords('The brakes were not faulty then', 5, 'en')).toBeUndefined();
  });

  test('also where no spaces stand between them', () => {
    const said = 'ブレーキは、何年も前から不調だったと聞いているが、原因はまだ分からないと述べた。';
    const first = firstWords(said, 5, 'ja') ?? '';
    expect(said.startsWith(first)).toBe(true);
    expect(first.length).toBeGreaterThan(8);
    expect(first.length).toBeLessThan(24);
    expect(first).not.toMatch(/[、。]$/);
    expect(firstWords('そうは言っていない。', 5, 'ja')).toBeUndefined();
  });
});
