import { expect, test } from 'vitest';
import { newestFirst, summaryOf } from '../../src/model/StorySummary';
import { exampleStory } from '../views/exampleStory';

test('a summary says of a story what a list shows, and nothing of its insides', () => {
  expect(summaryOf(exampleStory)).toEqual({
    slug: exampleStory.slug,
    title: exampleStory.title,
    standfirst: exampleStory.standfirst,
    language: exampleStory.language,
    direction: exampleStory.direction,
    asOf: exampleStory.asOf,
    byline: exampleStory.byline,
    published: exampleStory.published,
    changes: exampleStory.changes,
  });
});

test('stories are listed newest first, and those of one day by name', () => {
  const on = (slug: string, edtf: string) => {
    const summary = summaryOf(exampleStory);
    return { ...summary, slug, asOf: { ...summary.asOf, edtf } };
  };
  const stories = [
    on('b', '2024-03-02'),
    on('c', '2024-03-09'),
    on('a', '2024-03-02'),
    on('d', '2024-03-02T08:00:00Z'),
  ];
  expect(stories.toSorted(newestFirst).map(({ slug }) => slug)).toEqual(['c', 'd', 'a', 'b']);
});
