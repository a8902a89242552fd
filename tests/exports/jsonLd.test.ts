import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonLd, jsonLdTag } from '../../src/exports/jsonLd';
import { hearing } from './hearing';
import { knownStories, shipped } from './knownStories';

const addresses = {
  url: '/stories/flood',
  image: '/stories/flood/picture.png',
  home: '/',
  logo: '/touch-icon.png',
};
type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string };
const dataOf = (story: typeof shipped) =>
  JSON.parse(JSON.stringify(jsonLd(story, addresses))) as Record<'about' | 'mentions' | 'hasPart', Node[]> &
    Node;
const data = dataOf(shipped);
const named = (nodes: Node[], id: string) => nodes.find((node) => node['@id'] === `#${id}`);

/** Every `@id` that is referred to or given. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === '@id' ? [String(part)] : idsIn(part)));
}

describe('what the page says to machines', () => {
  test('a news article by that very name, of the kind that gives background, by whom, when, and from whom', () => {
    const publisher = { '@type': 'Organization', name: 'On Record', url: '/' };
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      additionalType: 'https://schema.org/BackgroundNewsArticle',
      author: publisher,
      datePublished: '2023-08-08',
      publisher: { ...publisher, logo: { '@type': 'ImageObject', url: '/touch-icon.png' } },
    });
    expect(dataOf(hearing)['author']).toEqual([
      { '@type': 'Person', name: 'Ruth Okafor' },
      { '@type': 'Person', name: 'Tom Lindqvist' },
    ]);
  });

  test('a background article, based on what was read, citing what was only relayed', () => {
    expect(data).toMatchObject({
      headline: shipped.title,
      temporalCoverage: '../2023-08-08',
      isBasedOn: [{ '@id': '#independent', datePublished: '2023-08-08T08:02-04:00' }],
      citation: [{ '@id': '#washington-post', datePublished: '2023-08-07' }],
    });
  });

  test('a quotation names its speaker, the works it passed through and the claims it is about', () => {
    expect(named(data.hasPart, 'matsuno-has-not-confirmed')).toMatchObject({
      '@type': 'Quotation',
      spokenByCharacter: { '@type': 'Person', '@id': '#matsuno', name: 'Hirokazu Matsuno' },
      isPartOf: [{ '@id': '#independent' }],
      about: [{ '@id': '#leak' }],
    });
  });

  test('words of the story never pass for a speaker’s own: paraphrases are no quotations', () => {
    const quotes = shipped.statements
      .filter(({ form }) => form === 'quote')
      .map(({ words }) => words[0]?.text);
    expect(data.hasPart.map(({ text }) => text)).toEqual(quotes);
  });

  test('a speaker who is not named is given no type: one or many, nobody knows', () => {
    expect(named(data.hasPart, 'former-official-it-was-bad')?.['spokenByCharacter']).toEqual({
      '@id': '#former-official',
      name: 'A former US military official',
    });
  });

  test('a claim says where it appeared, and where first; one that nobody makes says neither', () => {
    expect(named(data.mentions, 'intrusion')).toMatchObject({
      '@type': 'Claim',
      appearance: [{ '@id': '#washington-post' }, { '@id': '#independent' }],
      firstAppearance: { '@id': '#washington-post' },
    });
    expect(named(data.mentions, 'leak')).not.toHaveProperty('appearance');
  });

  test('an event says how far it is established, and no date that its source does not give', () => {
    expect(named(data.about, 'network-entered')).toMatchObject({ keywords: 'alleged', startDate: '2020' });
    expect(named(data.about, 'nsa-finds')).not.toHaveProperty('startDate');
    expect(named(data.about, 'email-accounts')).toMatchObject({ startDate: '2023-05' });
    expect(named(data.about, 'email-accounts')).not.toHaveProperty('endDate');
  });

  test('there is no verdict anywhere', () => {
    for (const story of knownStories) expect(jsonLdTag(story, addresses)).not.toMatch(/ClaimReview|Rating/i);
  });

  test.each(knownStories)('of $slug leads only to items that its page has', (story) => {
    const page = [story.sources, story.claims, story.events, story.statements, story.speakers].flat();
    const ids = page.map(({ id }) => `#${id}`);
    for (const id of idsIn(dataOf(story))) expect(ids).toContain(id);
  });

  test('no word of a story can end the script, or break it where a client reads entities in it', () => {
    const title = 'A </script><script>alert(1)</script> &quot; <!-- story';
    const tag = jsonLdTag({ ...shipped, title }, addresses);
    expect(tag.match(/<\/?script/g)).toHaveLength(2);
    expect(tag).not.toContain('<!--');
    expect(tag).not.toContain('&');
    expect((JSON.parse(tag.replace(/^<[^>]*>|<[^>]*>$/g, '')) as Node)['headline']).toBe(title);
  });

  test('its types cost the reader nothing: they are types alone', () => {
    expect(readFileSync('src/exports/jsonLd.ts', 'utf8')).toMatch(/import type \{[^}]*\} from 'schema-dts'/);
  });
});
