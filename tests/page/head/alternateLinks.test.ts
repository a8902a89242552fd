import { describe, expect, test } from 'vitest';
import { addresses, render } from '../../../src/page/entries/entry.server';

const rendered = (address: string, siteAddress = 'https://example.org') => render(address, { siteAddress });
const all = await addresses();
const [story = ''] = all.filter((address) => address.startsWith('/stories/'));
const slug = story.split('/').at(-1);

describe('what a page says to machines', () => {
  test('a story’s own page says it once; home, lists and frames do not repeat it', async () => {
    for (const address of all) {
      const { linkedData = '', head } = await rendered(address);
      expect(head, address).not.toContain('ld+json');
      expect(linkedData.includes('BackgroundNewsArticle'), address).toBe(address === story);
    }
  });

  test('a frame leads to its own oEmbed document, an unknown page to nothing', async () => {
    expect((await rendered(`/embed/${slug}/voices`)).head).toContain(
      `href="https://example.org/oembed/${slug}/voices.json"`,
    );
    expect((await rendered('/nowhere')).head).not.toContain('rel="alternate"');
  });

  test('home and the list of stories lead to the feed, where there is one', async () => {
    for (const address of ['/', '/stories']) {
      expect((await rendered(address)).head).toContain('href="https://example.org/feed.xml"');
      expect((await rendered(address, '')).head).not.toContain('feed.xml');
    }
  });
});
