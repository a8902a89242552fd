import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import { benchStory } from './benchStory';
import { storyFiles } from './storyFiles';

const bytes = new TextEncoder();

function compiled(count: number, seed = 1) {
  const story = benchStory(count, { seed });
  const files = storyFiles(story);
  return compile({
    folder: `stories/${story.slug}`,
    slug: story.slug,
    yaml: bytes.encode(files['story.yaml']),
    text: bytes.encode(files['text.md']),
  });
}

describe('a story made for the benchmark', () => {
  test('is the same from the same seed, and another from another', () => {
    expect(storyFiles(benchStory(100))).toEqual(storyFiles(benchStory(100)));
    expect(storyFiles(benchStory(100, { seed: 2 }))).not.toEqual(storyFiles(benchStory(100)));
  });

  test.each([
    [8, 1],
    [100, 1],
    [100, 77],
    [1000, 1],
  ])('of %i events, from seed %i, compiles without a fault', (count, seed) => {
    const result = compiled(count, seed);
    expect('faults' in result ? result.faults : []).toEqual([]);
    const story = 'story' in result ? result.story : undefined;
    expect(story?.events).toHaveLength(count);
    expect(story?.text).toHaveLength(count);
    expect(story?.statements).toHaveLength(Math.floor(count / 4));
  });

  test('has so many words to an event, whatever its length', () => {
    const wordsEach = (count: number) => {
      const { events } = benchStory(count);
      return events.flatMap(({ text }) => text.split(' ')).length / count;
    };
    expect(wordsEach(8)).toBeGreaterThan(40);
    expect(wordsEach(1000)).toBeGreaterThan(40);
    expect(wordsEach(1000)).toBeLessThan(80);
  });

  test('puts its events into another order by the other clock', () => {
    const result = compiled(100);
    const order = 'story' in result ? result.story.order : undefined;
    expect(order?.happened.toSorted()).toEqual(order?.reported.toSorted());
    expect(order?.happened).not.toEqual(order?.reported);
  });
});
