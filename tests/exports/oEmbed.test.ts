import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { oEmbed } from '../../src/exports/oEmbed';
import { knownStories, nowhere, shipped, site } from './knownStories';
import { english } from '../words/english';

const partsOf = (html: string) => [...new JSDOM(html).window.document.body.children];

describe('an oEmbed document', () => {
  test('opens with a quotation that carries attribution and link, and leaves the headline to the frame', () => {
    const [quote, frame, ...others] = partsOf(oEmbed(shipped, {}, site, english).html);
    expect(quote?.tagName).toBe('BLOCKQUOTE');
    expect(quote?.textContent?.trim()).toBe(`${shipped.standfirst}\n— On Record, as of 8 August 2023`);
    expect(quote?.querySelector('a')?.href).toBe('https://example.org/sub/folder/stories/japan-defence-hack');
    expect(frame?.getAttribute('src')).toBe('https://example.org/sub/folder/embed/japan-defence-hack');
    expect(others).toEqual([]);
  });

  test('lets readers out of its frame by their own act alone, loads when it comes near, and has a title of its own', () => {
    const [, frame] = partsOf(oEmbed(shipped, { section: 'timeline' }, site, english).html);
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
    );
    expect(frame?.getAttribute('frameborder')).toBe('0');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('title')).toBe(`Timeline: ${shipped.title}`);
  });

  test('of a section frames that section, names it and leads to it', () => {
    const [quote, frame] = partsOf(oEmbed(shipped, { section: 'voices' }, site, english).html);
    expect(quote?.textContent).toContain('— Who said what, On Record, as of');
    expect(frame?.getAttribute('src')).toMatch(/\/embed\/japan-defence-hack\/voices$/);
    expect(quote?.querySelector('a')?.href).toMatch(/#voices$/);
  });

  test('of a statement or an event frames it, says whose or when it is, and leads to it', () => {
    const { title, html, height } = oEmbed(shipped, { item: 'matsuno-has-not-confirmed' }, site, english);
    const [quote, frame] = partsOf(html);
    expect(title).toMatch(/^Hirokazu Matsuno: “.*”: Was Japan’s defence network hacked\?/);
    expect(quote?.textContent).toContain('— Hirokazu Matsuno, 8 August 2023, On Record, as of');
    expect(quote?.querySelector('a')?.href).toMatch(/#matsuno-has-not-confirmed$/);
    expect(frame?.getAttribute('src')).toMatch(
      /\/embed\/japan-defence-hack\/item\/matsuno-has-not-confirmed$/,
    );
    // WordPress takes no others.
    expect(height).toBeGreaterThanOrEqual(200);
    expect(height).toBeLessThanOrEqual(1000);
    const [event] = partsOf(oEmbed(shipped, { item: 'network-entered' }, site, english).html);
    expect(event?.textContent).toContain('— Timeline, 2020, day not given, On Record');
    expect(() => oEmbed(shipped, { item: 'intrusion' }, site, english)).toThrow(
      'has no event or statement “intrusion”',
    );
  });

  test.each(knownStories)('of $slug is rich, of version 1.0, and as large as its frame', (story) => {
    const { type, version, width, height, html } = oEmbed(story, {}, site, english);
    const [quote, frame] = partsOf(html);
    expect({ type, version }).toEqual({ type: 'rich', version: '1.0' });
    expect(frame?.getAttribute('width')).toBe(String(width));
    expect(frame?.getAttribute('height')).toBe(String(height));
    expect(quote?.getAttribute('dir')).toBe(story.direction);
  });

  test('no word of a story is taken for markup', () => {
    const [quote, frame] = partsOf(oEmbed({ ...shipped, title: '"><b>x</b>' }, {}, site, english).html);
    expect(frame?.getAttribute('title')).toBe('"><b>x</b>');
    expect(quote?.querySelector('b')).toBeNull();
  });

  test('is not made where nobody knows its address', () => {
    expect(() => oEmbed(shipped, {}, nowhere, english)).toThrow('oEmbed needs the address of its site');
  });
});
