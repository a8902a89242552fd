import { describe, expect, test } from 'vitest';
import { annotatedText, annotations } from '../../src/exports/annotations';
import { knownStories, nowhere, shipped, site } from './knownStories';
import { english } from '../words/english';

/** How often words stand in a text, overlaps counted. */
function countOf(words: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

describe('annotations.json', () => {
  test.each(knownStories)('of $slug has one annotation a passage, each found exactly once', (story) => {
    const { first, total } = annotations(story, site, english);
    expect(total).toBe(story.passages.length);
    expect(first.items).toHaveLength(total);
    for (const { id, target } of first.items) {
      const { exact, prefix = '', suffix = '' } = target.selector;
      expect(countOf(`${prefix}${exact}${suffix}`, annotatedText(story)), id).toBe(1);
      const passage = story.passages.find((candidate) => id.endsWith(`#${candidate.id}`));
      expect(exact.replace(/\s+/g, ' ')).toBe(passage?.words.replace(/\s+/g, ' '));
    }
  });

  test.each(knownStories)('of $slug look at no word outside the paragraph of their own', (story) => {
    const lines = annotatedText(story).split('\n');
    for (const { id, target } of annotations(story, site, english).first.items) {
      const { exact, prefix = '', suffix = '' } = target.selector;
      const around = `${prefix}${exact}${suffix}`.split('\n');
      // A hard line break stands in the text as a line feed, which both have.
      expect(
        lines.some((_, at) => around.every((line, index) => lines[at + index]?.includes(line))),
        id,
      ).toBe(true);
      if (!exact.includes('\n')) expect(around.length, id).toBe(1);
    }
  });

  test('an annotation says what rests on its passage, and leads to it on the page', () => {
    const { items } = annotations(shipped, site, english).first;
    const page = 'https://example.org/sub/folder/stories/japan-defence-hack';
    expect(items.find(({ id }) => id.endsWith('#former-official-it-was-bad--1'))).toMatchObject({
      type: 'Annotation',
      body: [
        { type: 'TextualBody', value: 'It was bad – shockingly bad.', language: 'en' },
        { type: 'SpecificResource', purpose: 'linking', source: `${page}#former-official-it-was-bad` },
      ],
      target: { source: page, selector: { type: 'TextQuoteSelector' } },
    });
  });

  test('a silence is said to be one, in English, whatever the language of the story', () => {
    const items = knownStories.flatMap((story) =>
      story.statements
        .filter(({ form }) => form === 'no-comment')
        .flatMap(({ passages }) => passages)
        .map((id) =>
          annotations(story, site, english).first.items.find((item) => item.id.endsWith(`#${id}`)),
        ),
    );
    expect(items.length).toBeGreaterThan(1);
    for (const item of items)
      expect(item?.body[0]).toMatchObject({ value: 'Had not commented', language: 'en' });
  });

  test('without a site address it speaks of its own host', () => {
    expect(annotations(shipped, nowhere, english).first.items[0]?.target.source).toBe(
      '/sub/folder/stories/japan-defence-hack',
    );
  });
});
