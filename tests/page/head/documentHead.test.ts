import { describe, expect, it } from 'vitest';
import { documentHead, headTags } from '../../../src/page/head/documentHead';
import { exampleStory } from '../../views/exampleStory';
import { english } from '../../words/english';

const here = { base: '/', siteAddress: '' };
const story = { ...exampleStory, slug: 'flood', title: 'The flood', standfirst: 'Two offices disagree.' };
const frame = { kind: 'embed', slug: 'flood', section: 'timeline' } as const;

/** The tags as a browser reads them. */
function parsed(tags: string) {
  const { head } = new DOMParser().parseFromString(`<head>${tags}</head>`, 'text/html');
  return {
    title: head.querySelector('title')?.textContent,
    meta: (name: string) =>
      head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content'),
    canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    elements: [...head.children].map(({ tagName }) => tagName),
  };
}

describe('the head of a page', () => {
  it('of a story says its title, what it is about, and in which language', () => {
    const head = documentHead({ kind: 'story', slug: 'flood' }, [story], here, english);
    expect(head).toMatchObject({
      title: 'The flood',
      description: 'Two offices disagree.',
      language: story.language,
      direction: story.direction,
      type: 'article',
      noindex: false,
    });
  });

  it('of a story says when it appeared and was last changed', () => {
    const date = (edtf: string) => ({ edtf, words: edtf, datetime: edtf, nature: 'point' }) as const;
    const change = { date: date('2024-03-07'), kind: 'update', text: 'More is known.', items: [] } as const;
    const changed = { ...story, published: date('2024-03-05'), changes: [{ ...change, items: [] }] };
    const { meta } = parsed(
      headTags(documentHead({ kind: 'story', slug: 'flood' }, [changed], here, english)),
    );
    expect(meta('article:published_time')).toBe('2024-03-05');
    expect(meta('article:modified_time')).toBe('2024-03-07');
  });

  it('of home, of the story and of its frames name one address: the story’s', () => {
    for (const page of [{ kind: 'home', slug: 'flood' }, { kind: 'story', slug: 'flood' }, frame] as const)
      expect(documentHead(page, [story], here, english).canonical).toBe('/stories/flood');
  });

  it('names that address within a sub-folder, and in full where the site’s address is known', () => {
    const list = { kind: 'stories' } as const;
    expect(documentHead(list, [story], { base: '/x/', siteAddress: '' }, english).canonical).toBe(
      '/x/stories',
    );
    expect(
      documentHead(list, [story], { base: '/x/', siteAddress: 'https://example.org' }, english).canonical,
    ).toBe('https://example.org/x/stories');
  });

  it('of a frame begins with its section and keeps search engines out', () => {
    const head = documentHead(frame, [story], here, english);
    expect(head.title).toBe('Timeline: The flood');
    expect(parsed(headTags(head)).meta('robots')).toBe('noindex');
  });

  it('of a frame lets any page give it the height of its content; no other page does', () => {
    const sizing = (head: ReturnType<typeof documentHead>) =>
      parsed(headTags(head)).meta('responsive-embedded-sizing');
    expect(sizing(documentHead(frame, [story], here, english))).toBe('allow-origins=*');
    expect(sizing(documentHead({ kind: 'story', slug: 'flood' }, [story], here, english))).toBeUndefined();
  });

  it('of the page about sharing is English, keeps search engines out, and names the story as what counts', () => {
    const head = documentHead(
      { kind: 'share', slug: 'flood' },
      [{ ...story, language: 'ar', direction: 'rtl' }],
      here,
      english,
    );
    expect(head).toMatchObject({
      title: 'Share or embed: The flood',
      canonical: '/stories/flood',
      language: 'en',
      direction: 'ltr',
      noindex: true,
    });
  });

  it('of a page that is not there keeps search engines out too', () => {
    const head = documentHead({ kind: 'not-found' }, [story], here, english);
    expect(head.title).toBe('Not found');
    expect(parsed(headTags(head)).meta('robots')).toBe('noindex');
  });

  it('of the list lets search engines in', () => {
    const head = documentHead({ kind: 'stories' }, [], here, english);
    expect(head.title).toBe('All stories');
    expect(parsed(headTags(head)).meta('robots')).toBeUndefined();
  });

  it('cannot be made for a story that is not there', () => {
    expect(() => documentHead({ kind: 'story', slug: 'gone' }, [story], here, english)).toThrow(RangeError);
  });
});

describe('the tags of a head', () => {
  it('hold any words as they are, and nothing else comes of them', () => {
    const words = '</title><script>alert("1 & 2")</script>\'';
    const head = documentHead(
      { kind: 'story', slug: 'flood' },
      [{ ...story, title: words, standfirst: words }],
      here,
      english,
    );
    const tags = parsed(headTags(head));
    expect(tags.title).toBe(`${words} · On Record`);
    expect(tags.meta('description')).toBe(words);
    expect(tags.meta('og:title')).toBe(words);
    expect(tags.elements).not.toContain('SCRIPT');
    expect(new Set(tags.elements)).toEqual(new Set(['TITLE', 'META', 'LINK']));
  });

  it('tell other sites what the page is', () => {
    const tags = parsed(headTags(documentHead({ kind: 'story', slug: 'flood' }, [story], here, english)));
    expect(tags.meta('og:title')).toBe('The flood');
    expect(tags.meta('og:description')).toBe('Two offices disagree.');
    expect(tags.meta('og:type')).toBe('article');
    expect(tags.meta('og:site_name')).toBe('On Record');
  });

  it('give other sites an address only where it is a whole one', () => {
    const page = { kind: 'story', slug: 'flood' } as const;
    const whole = documentHead(page, [story], { base: '/', siteAddress: 'https://example.org' }, english);
    expect(parsed(headTags(whole)).meta('og:url')).toBe('https://example.org/stories/flood');
    expect(parsed(headTags(whole)).canonical).toBe('https://example.org/stories/flood');
    const relative = parsed(headTags(documentHead(page, [story], here, english)));
    expect(relative.meta('og:url')).toBeUndefined();
    expect(relative.canonical).toBe('/stories/flood');
  });
});
