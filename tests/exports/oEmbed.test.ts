import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { oEmbed } from '../../src/exports/oEmbed';
import { knownStories, nowhere, shipped, site } from './knownStories';
import { english } from '../words/english';

const partsOf = (html: string) => [...new JSDOM(html).window.document.body.children];

describe('an oEmbed document', () => {
  test('opens with a quotation that carries headline, attribution and link; then the frame', () => {
    const [quote, frame, ...others] = partsOf(oEmbed(shipped, undefined, site, english).html);
    expect(quote?.tagName).toBe('BLOCKQUOTE');
    expect(quote?.textContent).toBe(`${shipped.title}— On Record, as of 8 August 2023, Tuesday`);
    expect(quote?.querySelector('a')?.href).toBe('https://example.org/sub/folder/stories/japan-defence-hack');
    expect(frame?.getAttribute('src')).toBe('https://example.org/sub/folder/embed/japan-defence-hack');
    expect(others).toEqual([]);
  });

  test('asks for scripts alone, loads when it comes near, and has a title of its own', () => {
    const [, frame] = partsOf(oEmbed(shipped, 'timeline', site, english).html);
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('title')).toBe(`Timeline: ${shipped.title}`);
  });

  test('of a section frames that section and leads to it', () => {
    const [quote, frame] = partsOf(oEmbed(shipped, 'voices', site, english).html);
    expect(frame?.getAttribute('src')).toMatch(/\/embed\/japan-defence-hack\/voices$/);
    expect(quote?.querySelector('a')?.href).toMatch(/#voices$/);
  });

  test.each(knownStories)('of $slug is rich, of version 1.0, and as large as its frame', (story) => {
    const { type, version, width, height, html } = oEmbed(story, undefined, site, english);
    const [quote, frame] = partsOf(html);
    expect({ type, version }).toEqual({ type: 'rich', version: '1.0' });
    expect(frame?.getAttribute('width')).toBe(String(width));
    expect(frame?.getAttribute('height')).toBe(String(height));
    expect(quote?.getAttribute('dir')).toBe(story.direction);
  });

  test('no word of a story is taken for markup', () => {
    const [quote, frame] = partsOf(
      oEmbed({ ...shipped, title: '"><b>x</b>' }, undefined, site, english).html,
    );
    expect(frame?.getAttribute('title')).toBe('"><b>x</b>');
    expect(quote?.querySelector('b')).toBeNull();
  });

  test('is not made where nobody knows its address', () => {
    expect(() => oEmbed(shipped, undefined, nowhere, english)).toThrow(
      'oEmbed needs the address of its site',
    );
  });
});
