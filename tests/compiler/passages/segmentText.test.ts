import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorPassages } from '../../../src/compiler/passages/anchorPassages';
import { segmentText, describePassages, placePassages } from '../../../src/compiler/passages/segmentText';
import { type Prose, readMarkdown } from '../../../src/compiler/text/readMarkdown';
import type { Block, Passage } from '../../../src/model/story';
import { fixedSeed } from '../anyDate';
import { anyMarkdown } from '../anyMarkdown';
import { beginningsOf, segmentsOf, wordsInSegments } from '../segmentsOf';

/** A text cut by the passages of items, each an item and its words. */
function cut(
  markdown: string,
  passages: [item: string, words: string][],
): { text: Block[]; found: Passage[] } {
  const prose = proseOf(markdown);
  const place = { line: 1, column: 1 };
  const queries = passages.map(([item, exact]) => ({ item, exact, path: 'story.yaml', place }));
  const { anchors, faults } = anchorPassages(queries, prose);
  expect(faults).toEqual([]);
  const placed = placePassages(anchors);
  return { text: segmentText(prose, placed), found: describePassages(placed, prose) };
}

function proseOf(markdown: string): Prose {
  const { prose, faults } = readMarkdown(markdown, 'text.md');
  expect(faults).toEqual([]);
  return prose;
}

/** Each segment on a line: its words and the passages that it belongs to. */
function lines(text: Block[]): string[] {
  return segmentsOf(text).flatMap((segments) =>
    segments.map(({ text: words, passages }) => `${words} [${(passages ?? []).join(' ')}]`),
  );
}

describe('a paragraph is cut where a passage begins or ends', () => {
  test('a passage in the middle makes three segments', () => {
    const { text } = cut('Tokyo said no more.', [['reply', 'said no']]);
    expect(lines(text)).toEqual(['Tokyo  []', 'said no [reply--1]', ' more. []']);
  });

  test('a passage that is the whole paragraph makes one', () => {
    expect(lines(cut('Tokyo said no.', [['reply', 'Tokyo said no.']]).text)).toEqual([
      'Tokyo said no. [reply--1]',
    ]);
  });

  test('passages that overlap share the segment in the middle', () => {
    const { text } = cut('one two three', [
      ['a', 'one two'],
      ['b', 'two three'],
    ]);
    expect(lines(text)).toEqual(['one  [a--1]', 'two [a--1 b--1]', ' three [b--1]']);
  });

  test('words in another language are parted from what stands around them, across passages too', () => {
    const prose = proseOf('He said “un deux trois”.');
    const passages = placePassages([
      { item: 'a', from: 0, to: 11 },
      { item: 'b', from: 11, to: 16 },
    ]);
    const [segments] = segmentsOf(segmentText(prose, passages, [{ from: 9, to: 22, language: 'fr' }]));
    expect(segments).toEqual([
      { text: 'He said “', passages: ['a--1'] },
      { text: 'un', language: 'fr', passages: ['a--1'] },
      { text: ' deux', language: 'fr', passages: ['b--1'] },
      { text: ' trois', language: 'fr' },
      { text: '”.' },
    ]);
  });

  test('a passage inside another shares its segment with it', () => {
    const { text } = cut('one two three', [
      ['b', 'two'],
      ['a', 'one two three'],
    ]);
    expect(lines(text)).toEqual(['one  [a--1]', 'two [a--1 b--1]', ' three [a--1]']);
  });

  test('passages side by side share nothing', () => {
    const { text } = cut('one,two', [
      ['a', 'one,'],
      ['b', 'two'],
    ]);
    expect(lines(text)).toEqual(['one, [a--1]', 'two [b--1]']);
  });

  test('two items may rest on the same words', () => {
    const { text } = cut('one two three', [
      ['a', 'two'],
      ['b', 'two'],
    ]);
    expect(lines(text)).toEqual(['one  []', 'two [a--1 b--1]', ' three []']);
  });

  test('without passages a paragraph is one segment', () => {
    expect(lines(cut('Nothing rests on this.', []).text)).toEqual(['Nothing rests on this. []']);
  });
});

describe('a passage may cross formatting', () => {
  test('emphasis and strong emphasis', () => {
    const { text, found } = cut('one *two* **three** four', [['a', 'two three']]);
    expect(text).toEqual([
      {
        kind: 'paragraph',
        number: 1,
        segments: [
          { text: 'one ' },
          { text: 'two', emphasis: true, passages: ['a--1'] },
          { text: ' ', passages: ['a--1'] },
          { text: 'three', strong: true, passages: ['a--1'] },
          { text: ' four' },
        ],
      },
    ]);
    expect(found[0]?.words).toBe('two three');
  });

  test('a link, of which a part alone may be in it', () => {
    const { text } = cut('see [the whole report](https://example.org/) now', [['a', 'report now']]);
    expect(segmentsOf(text)).toEqual([
      [
        { text: 'see ' },
        { text: 'the whole ', link: 'https://example.org/' },
        { text: 'report', link: 'https://example.org/', passages: ['a--1'] },
        { text: ' now', passages: ['a--1'] },
      ],
    ]);
  });

  test('a hard line break, which is a line feed in the text and a space in the words', () => {
    const { text, found } = cut('one\\\ntwo', [['a', 'one two']]);
    expect(lines(text)).toEqual(['one [a--1]', '\n [a--1]', 'two [a--1]']);
    expect(found[0]?.words).toBe('one two');
  });

  test('the end of a paragraph: it goes on in the next, and is one passage', () => {
    const { text, found } = cut('One ends.\n\nTwo begins.', [['a', 'ends. Two']]);
    expect(lines(text)).toEqual(['One  []', 'ends. [a--1]', 'Two [a--1]', ' begins. []']);
    expect(found).toEqual([{ id: 'a--1', item: 'a', paragraph: 1, words: 'ends. Two' }]);
  });
});

describe('every kind of block can hold a passage', () => {
  test('a heading, which is in no paragraph', () => {
    const { text, found } = cut('## What Tokyo says\n\nNothing.', [['a', 'Tokyo says']]);
    expect(text[0]).toEqual({
      kind: 'heading',
      level: 3,
      segments: [{ text: 'What ' }, { text: 'Tokyo says', passages: ['a--1'] }],
    });
    expect(found).toEqual([{ id: 'a--1', item: 'a', words: 'Tokyo says' }]);
  });

  test('a list and a quotation, whose paragraphs are counted with the others', () => {
    const { text, found } = cut('First.\n\n3. one\n4. two\n\n> three\n\nlast', [
      ['a', 'two'],
      ['b', 'three'],
      ['c', 'last'],
    ]);
    expect(text.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'quotation', 'paragraph']);
    expect(text[1]).toMatchObject({ start: 3, items: [[{ number: 2 }], [{ number: 3 }]] });
    expect(found.map(({ paragraph }) => paragraph)).toEqual([3, 4, 5]);
  });
});

test('headings begin at level 3, whatever level the text begins with, and end at 6', () => {
  const levels = (markdown: string) =>
    segmentText(proseOf(markdown), []).flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(levels('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\ntext')).toEqual([3, 4, 5, 6, 6]);
  expect(levels('## a\n\n### b\n\n## c\n\ntext')).toEqual([3, 4, 3]);
});

test('passages of an item are numbered by their place in the text, not as authored', () => {
  const { found } = cut('one two three', [
    ['a', 'three'],
    ['b', 'two'],
    ['a', 'one'],
  ]);
  expect(found.map(({ id, words }) => `${id} ${words}`)).toEqual(['a--1 one', 'b--1 two', 'a--2 three']);
});

/** A text, and passages that stand anywhere in it. */
const anyCut = fc
  .tuple(
    anyMarkdown,
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(), fc.nat()), { maxLength: 12 }),
  )
  .map(([markdown, places]) => {
    const { prose } = readMarkdown(markdown, 'text.md');
    const words = [...prose.plain.matchAll(/\S/gu)].map(({ index }) => index);
    const anchors = places.flatMap(([item, one, other]) => {
      const from = words[Math.min(one % words.length, other % words.length)];
      const last = words[Math.max(one % words.length, other % words.length)];
      return from === undefined || last === undefined ? [] : [{ item, from, to: last + 1 }];
    });
    const placed = placePassages(anchors);
    return { prose, placed, text: segmentText(prose, placed), found: describePassages(placed, prose) };
  });

test('segments put together give back the text, and none is empty', () => {
  fc.assert(
    fc.property(anyCut, ({ prose, text }) => {
      const blocks = segmentsOf(text);
      expect(blocks.map((segments) => segments.map((segment) => segment.text).join('')).join('\n\n')).toBe(
        prose.plain,
      );
      for (const segment of blocks.flat()) expect(segment.text).not.toBe('');
    }),
    fixedSeed,
  );
});

test('every passage is found where its segments say, and begins exactly once', () => {
  fc.assert(
    fc.property(anyCut, ({ text, found }) => {
      for (const { id, words } of found) {
        expect(wordsInSegments(text, id)).toBe(words);
        expect(beginningsOf(text, id)).toBe(1);
      }
    }),
    fixedSeed,
  );
});

test('passages stand in text order, with ids of their own that count from 1', () => {
  fc.assert(
    fc.property(anyCut, ({ placed, found }) => {
      expect(placed).toEqual(placed.toSorted((a, b) => a.from - b.from || b.to - a.to));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const item of ['a', 'b', 'c']) {
        const ids = found.filter((passage) => passage.item === item).map(({ id }) => id);
        expect(ids).toEqual(ids.map((_, at) => `${item}--${at + 1}`));
      }
    }),
    fixedSeed,
  );
});

test('a segment lists each of its passages once, and has a field only where it has a value', () => {
  fc.assert(
    fc.property(anyCut, ({ text }) => {
      for (const segment of segmentsOf(text).flat()) {
        expect(Object.values(segment)).not.toContain(undefined);
        expect(Object.values(segment)).not.toContain(false);
        const { passages } = segment;
        if (passages) expect(passages).toEqual([...new Set(passages)]);
        if (passages) expect(passages).not.toEqual([]);
      }
    }),
    fixedSeed,
  );
});
