import FeedParser, { type FeedEntry } from 'feedparser';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/exports/atomFeed';
import { robotsTxt } from '../../src/exports/robotsTxt';
import { sitemap } from '../../src/exports/sitemap';
import { knownStories, nowhere, shipped, site } from './knownStories';
import { loadWords } from '../../src/words/loadWords';

const parsed = (xml: string) => new JSDOM(xml, { contentType: 'text/xml' }).window.document;
const wordsOf = (root: Pick<ReturnType<typeof parsed>, 'getElementsByTagName'>, name: string) =>
  [...root.getElementsByTagName(name)].map((element) => element.textContent);

/** The entries of a feed as npm's feedparser, which many readers are built on, understands them. */
async function readByFeedparser(xml: string): Promise<FeedEntry[]> {
  const parser = new FeedParser();
  parser.end(xml);
  const entries: FeedEntry[] = [];
  for await (const entry of parser) entries.push(entry);
  return entries;
}

describe('feed.xml', () => {
  const feed = parsed(atomFeed(knownStories, site, loadWords));

  test('has an entry for each story, with whole addresses under the base', () => {
    const entries = [...feed.getElementsByTagName('entry')];
    expect(entries.map((entry) => wordsOf(entry, 'id')[0])).toEqual(
      knownStories.map(({ slug }) => `https://example.org/sub/folder/stories/${slug}`),
    );
    expect(entries.map((entry) => wordsOf(entry, 'title')[0])).toEqual(
      knownStories.map(({ title }) => title),
    );
    expect(entries.map((entry) => entry.getAttribute('xml:lang'))).toContain('ar');
  });

  test('leads readers to the page of a story, and not to its plain text', async () => {
    const entries = await readByFeedparser(atomFeed(knownStories, site, loadWords));
    expect(entries.map(({ link }) => link)).toEqual(
      knownStories.map(({ slug }) => `https://example.org/sub/folder/stories/${slug}`),
    );
  });

  test('gives the moment that Atom asks for, and says what is really known beside it', () => {
    const [entry] = feed.getElementsByTagName('entry');
    expect(entry && wordsOf(entry, 'updated')).toEqual(['2023-08-08T00:00:00Z']);
    expect(entry && wordsOf(entry, 'summary')[0]).toMatch(/\(As of 8 August 2023\.\)$/);
  });

  test('sets what is known after a standfirst as its language does: in Japanese without a space', () => {
    const [, japanese] = feed.getElementsByTagName('entry');
    expect(japanese?.getAttribute('xml:lang')).toBe('ja');
    expect(japanese && wordsOf(japanese, 'summary')[0]).toMatch(/。（2023年8月8日現在。）$/);
  });

  test('was last changed with its newest story', () => {
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2024-11-05T00:00:00Z');
  });

  test('a moment keeps its offset; one without is taken as UTC; a year is its beginning', () => {
    const updated = (edtf: string) =>
      wordsOf(
        parsed(atomFeed([{ ...shipped, asOf: { ...shipped.asOf, edtf } }], site, loadWords)),
        'updated',
      )[0];
    expect(updated('2023-08-08T08:02:00-04:00')).toBe('2023-08-08T12:02:00Z');
    expect(updated('2023-08-08T08:02-04')).toBe('2023-08-08T12:02:00Z');
    expect(updated('2023-08-08T08:02+05:30')).toBe('2023-08-08T02:32:00Z');
    expect(updated('2023-08-08T08:02Z')).toBe('2023-08-08T08:02:00Z');
    expect(updated('2023-08-08T08:02')).toBe('2023-08-08T08:02:00Z');
    expect(updated('2024')).toBe('2024-01-01T00:00:00Z');
  });

  test('no word of a story is taken for markup', () => {
    const story = { ...shipped, title: 'A <b> & "c" ]]>\u0000' };
    expect(wordsOf(parsed(atomFeed([story], site, loadWords)), 'title')[1]).toBe('A <b> & "c" ]]>');
  });

  test('is not made where nobody knows its address, nor is the sitemap', () => {
    expect(() => atomFeed([shipped], nowhere, loadWords)).toThrow('a feed needs the address of its site');
    expect(() => sitemap([shipped], nowhere)).toThrow('a sitemap needs the address of its site');
    expect(() => robotsTxt(nowhere)).toThrow('robots.txt needs the address of its site');
  });
});

test('robots.txt keeps nobody out, and says where the sitemap is', () => {
  expect(robotsTxt({ siteAddress: 'https://example.org', base: '/' })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});

test('sitemap.xml names, for each version of a story, all its versions', () => {
  const [japanese] = knownStories.filter(({ slug }) => slug === `${shipped.slug}-ja`);
  const map = parsed(sitemap([shipped, ...(japanese ? [japanese] : [])], site));
  const linksOf = (entry: Pick<ReturnType<typeof parsed>, 'getElementsByTagName'>) =>
    [...entry.getElementsByTagName('xhtml:link')].map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('hreflang'),
      link.getAttribute('href')?.replace('https://example.org/sub/folder/stories/', ''),
    ]);
  const all = [
    ['alternate', 'en', 'japan-defence-hack'],
    ['alternate', 'ja', 'japan-defence-hack-ja'],
  ];
  expect([...map.getElementsByTagName('url')].map(linksOf)).toEqual([all, all, []]);
  expect(sitemap([shipped], site)).not.toContain('<xhtml:link');
});

test('sitemap.xml lists each page by its one address, and no frame', () => {
  expect(wordsOf(parsed(sitemap([shipped], site)), 'loc')).toEqual([
    'https://example.org/sub/folder/stories/japan-defence-hack',
    'https://example.org/sub/folder/stories',
  ]);
});
