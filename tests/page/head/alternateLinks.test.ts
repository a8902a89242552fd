import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/model/StorySummary';
import { addresses, render } from '../../../src/page/entries/entry.server';
import { exampleStory } from '../../views/exampleStory';
import { loadWords } from '../../../src/words/loadWords';

const site = {
  stories: [summaryOf(exampleStory)],
  readStory: () => exampleStory,
  embedIntegrity: '',
  wordsOf: loadWords,
  language: 'en',
};
const rendered = (address: string, siteAddress = 'https://example.org') =>
  render(address, { ...site, siteAddress });
const all = addresses(site);
const [story = ''] = all.filter((address) => address.startsWith('/stories/'));
const slug = story.split('/').at(-1);

describe('what a page says to machines', () => {
  test('a story’s own page says it once, and home, which shows the story; lists and frames do not', () => {
    for (const address of all) {
      const { linkedData, head } = rendered(address);
      expect(head, address).not.toContain('ld+json');
      expect(linkedData.includes('BackgroundNewsArticle'), address).toBe(
        address === story || address === '/',
      );
    }
  });

  test('the page of a story names all its versions, itself among them', () => {
    const japanese = { ...exampleStory, slug: `${exampleStory.slug}-ja`, language: 'ja' };
    const both = [exampleStory, japanese];
    const { head: inEnglish, body } = render(story, {
      ...site,
      siteAddress: 'https://example.org',
      stories: both.map(summaryOf),
    });
    const languages = [...inEnglish.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, ...found]) => found,
    );
    expect(languages).toEqual([
      ['en', `https://example.org/stories/${slug}`],
      ['ja', `https://example.org/stories/${slug}-ja`],
    ]);
    expect(body).toMatch(/<a [^>]*href="\/stories\/harbour-flood-ja"[^>]*>日本語<\/a>/);
    expect(rendered(story).head).not.toContain('hreflang');
  });

  test('home shows the version in the language of the site', () => {
    const japanese = { ...exampleStory, slug: `${exampleStory.slug}-ja`, language: 'ja' };
    const read = { [exampleStory.slug]: exampleStory, [japanese.slug]: japanese };
    const home = (language: string) =>
      render('/', {
        ...site,
        siteAddress: '',
        language,
        stories: Object.values(read).map(summaryOf),
        readStory: (one) => read[one] ?? exampleStory,
      }).lang;
    expect(['en', 'ja', 'fr'].map(home)).toEqual(['en', 'ja', 'en']);
  });

  test('home is shared with the picture and the data of the story that it shows', () => {
    const { head, linkedData } = rendered('/');
    expect(head).toContain(
      `<meta property="og:image" content="https://example.org/stories/${slug}/picture.png">`,
    );
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(head).toContain(`href="https://example.org/oembed/${slug}.json"`);
    expect(linkedData).toContain(`"url":"https://example.org/stories/${slug}"`);
  });

  test('the frame of an item leads to the oEmbed document of that item', () => {
    const item = all.find((address) => address.includes('/item/')) ?? '';
    expect(rendered(item).head).toContain(
      `href="https://example.org/${item.replace('/embed/', 'oembed/')}.json"`,
    );
  });

  test('a frame leads to its own oEmbed document, an unknown page to nothing', () => {
    expect(rendered(`/embed/${slug}/voices`).head).toContain(
      `href="https://example.org/oembed/${slug}/voices.json"`,
    );
    expect(rendered('/nowhere').head).not.toContain('rel="alternate"');
  });

  test('home and the list of stories lead to the feed, where there is one', () => {
    for (const address of ['/', '/stories']) {
      expect(rendered(address).head).toContain('href="https://example.org/feed.xml"');
      expect(rendered(address, '').head).not.toContain('feed.xml');
    }
  });
});
