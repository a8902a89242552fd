import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { frameLinks, siteLinks, storyLinks } from '../../src/exports/pageLinks';
import { nowhere, shipped, site } from './knownStories';
import { english } from '../words/english';

const linksIn = (html: string) =>
  Object.fromEntries(
    [...new JSDOM(html).window.document.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('type'),
      link.getAttribute('href'),
    ]),
  );
const propertiesIn = (html: string) =>
  Object.fromEntries(
    [...new JSDOM(html).window.document.querySelectorAll('meta[property]')].map((meta) => [
      meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
  );
const root = 'https://example.org/sub/folder';

describe('what the head of a page leads to', () => {
  test('from a story its data, its words, the feed and its oEmbed document', () => {
    expect(linksIn(storyLinks(shipped, site, english))).toEqual({
      'application/json': `${root}/stories/japan-defence-hack/story.json`,
      'text/plain': `${root}/stories/japan-defence-hack/story.txt`,
      'application/atom+xml': `${root}/feed.xml`,
      'application/json+oembed': `${root}/oembed/japan-defence-hack.json`,
    });
  });

  test('from a frame the oEmbed document of that frame', () => {
    expect(linksIn(frameLinks(shipped, { section: 'stands' }, site))).toEqual({
      'application/json+oembed': `${root}/oembed/japan-defence-hack/stands.json`,
    });
  });

  test('from the frame of an item the oEmbed document of that item', () => {
    expect(linksIn(frameLinks(shipped, { item: 'network-entered' }, site))).toEqual({
      'application/json+oembed': `${root}/oembed/japan-defence-hack/item/network-entered.json`,
    });
  });

  test('without a site address only what needs none, under the base', () => {
    expect(linksIn(storyLinks(shipped, nowhere, english))).toEqual({
      'application/json': '/sub/folder/stories/japan-defence-hack/story.json',
      'text/plain': '/sub/folder/stories/japan-defence-hack/story.txt',
    });
    expect(frameLinks(shipped, {}, nowhere)).toBe('');
    expect(siteLinks(nowhere)).toBe('');
    expect(propertiesIn(storyLinks(shipped, nowhere, english))).toEqual({});
  });

  test('a shared link shows the picture, with its size and what it shows in words', () => {
    expect(propertiesIn(storyLinks(shipped, site, english))).toEqual({
      'og:image': `${root}/stories/japan-defence-hack/picture.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `${shipped.title} On Record, as of 8 August 2023. Statements by side: The press 3, Washington 2, Tokyo 5, Beijing no comment, Industry 1, Side not stated 1.`,
    });
  });
});
