import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/exports/plainText';
import { textLines } from '../../src/exports/textLines';
import { knownStories, nowhere, shipped, site } from './knownStories';
import { english } from '../words/english';

const text = plainText(shipped, site, english);

describe('story.txt', () => {
  test('tells the story in the order in which it would be spoken', () => {
    const order = [
      shipped.title,
      'As of 8 August 2023. On Record.',
      'AT A GLANCE',
      'WHERE EACH SIDE STANDS',
      'TIMELINE',
      'WHO SAID WHAT',
      'FULL TEXT',
      'SOURCES',
      'WHAT IS NOT KNOWN',
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('gives routes in words, and says who is not named', () => {
    expect(text).toContain(
      'A former US military official (not named) to The Washington Post, then The Independent',
    );
  });

  test('tells a quotation from a paraphrase, and a silence from both', () => {
    expect(text).toContain('In quotation, not named (told, to the Post): “It was bad – shockingly bad.”');
    expect(text).toContain('In paraphrase (told, to reporters): Japan and the US');
    expect(text).toContain('China, Government (Beijing). 8 August 2023.\nHad not commented.');
  });

  test('says that what is not confirmed is not denied, and that no position is recorded', () => {
    expect(text).toContain(
      '- Tokyo: has not confirmed, which is not a denial: Hirokazu Matsuno, Yasukazu Hamada',
    );
    expect(text).toContain('- Industry: no position recorded');
  });

  test('says where it comes from, once that is known', () => {
    expect(text).toContain('https://example.org/sub/folder/stories/japan-defence-hack');
    expect(plainText(shipped, nowhere, english)).not.toContain('/stories/');
  });

  test.each(knownStories)('of $slug holds every word of the story', (story) => {
    const words = plainText(story, site, english);
    const parts = [
      ...story.statements.flatMap((statement) => [
        ...statement.words.map((run) => run.text),
        statement.note ?? '',
      ]),
      ...story.events.flatMap(({ title, summary = '' }) => [title, summary]),
      ...story.speakers.map(({ name }) => name),
      ...story.claims.map((claim) => claim.text),
      ...story.unknown.map((unknown) => unknown.text),
      ...story.sources.flatMap(({ publisher, title = '', url = '' }) => [publisher, title, url]),
    ];
    for (const part of parts) expect(words).toContain(part);
    const bare = words.replace(/^(> )+/gm, '');
    for (const line of textLines(story.text)) expect(bare).toContain(line);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  });

  test('has no heading over nothing', () => {
    const bare = knownStories.find(({ slug }) => slug === 'nothing-but-a-text');
    expect(bare && plainText(bare, site, english).match(/^[A-Z ]+$/gm)).toEqual(['FULL TEXT']);
  });
});
