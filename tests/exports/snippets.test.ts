import { JSDOM } from 'jsdom';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { snippet, snippetForms, usualChoices } from '../../src/exports/snippets';
import { knownStories, shipped, site } from './knownStories';
import { english } from '../words/english';

const partsOf = (html = '') => [...new JSDOM(`<body>${html}`).window.document.body.children];
const item = shipped.statements[0]?.id ?? '';
const page = 'https://example.org/sub/folder/stories/japan-defence-hack';

describe('the snippet for a publisher', () => {
  test('as an element names story and part, and keeps a link to it until it is there', () => {
    const [element, script, ...more] = partsOf(
      snippet('element', shipped, { section: 'timeline' }, usualChoices, site, english),
    );
    expect(element?.tagName).toBe('ON-RECORD');
    expect(element?.getAttribute('story')).toBe('japan-defence-hack');
    expect(element?.getAttribute('section')).toBe('timeline');
    expect(element?.querySelector('a')?.href).toBe(`${page}#timeline`);
    expect(element?.textContent).toContain(`Timeline: ${shipped.title} — On Record, as of 8 August 2023`);
    expect(script?.getAttribute('src')).toBe('https://example.org/sub/folder/embed.js');
    expect(script?.getAttribute('async')).not.toBeNull();
    expect(more).toEqual([]);
  });

  test('with measured heights brings the script first and at once, so that room is kept from the first paint on', () => {
    const choices = { ...usualChoices, theme: 'dark', heights: '320:1240 600:980' } as const;
    const [script, element] = partsOf(snippet('element', shipped, {}, choices, site, english));
    expect(script?.tagName).toBe('SCRIPT');
    expect(script?.getAttribute('async')).toBeNull();
    expect(element?.getAttribute('heights')).toBe('320:1240 600:980');
    expect(element?.getAttribute('theme')).toBe('dark');
    expect(element?.getAttribute('section')).toBeNull();
  });

  test('carries layout and look, in the element as in the frame', () => {
    const choices = { ...usualChoices, look: 'accent=0055aa,8ab8ff&radius=none' };
    const [element] = partsOf(snippet('element', shipped, { layout: 'page' }, choices, site, english));
    expect(element?.getAttribute('layout')).toBe('page');
    expect(element?.getAttribute('look')).toBe(choices.look);
    const [frame] = partsOf(snippet('frame', shipped, { layout: 'page' }, choices, site, english));
    expect(frame?.getAttribute('src')).toContain('/embed/japan-defence-hack/page?');
    expect(frame?.getAttribute('src')).toContain(choices.look);
  });

  test('has browsers check the script only where that is chosen', () => {
    const script = (integrity: string) =>
      partsOf(snippet('element', shipped, {}, { ...usualChoices, integrity }, site, english))[1];
    expect(script('sha384-abc')?.getAttribute('integrity')).toBe('sha384-abc');
    expect(script('sha384-abc')?.getAttribute('crossorigin')).toBe('anonymous');
    expect(script('')?.getAttribute('integrity')).toBeNull();
    expect(script('')?.getAttribute('crossorigin')).toBeNull();
  });

  test('as a plain frame asks for scripts alone, is as high as it was measured at its narrowest, and leaves a link', () => {
    const [frame, words] = partsOf(
      snippet(
        'frame',
        shipped,
        { item },
        { ...usualChoices, theme: 'light', heights: '320:1240 600:980' },
        site,
        english,
      ),
    );
    expect(frame?.getAttribute('src')).toBe(
      `https://example.org/sub/folder/embed/japan-defence-hack/item/${item}?theme=light`,
    );
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(frame?.getAttribute('height')).toBe('1240');
    expect(words?.querySelector('a')?.href).toBe(`${page}#${item}`);
  });

  test('as a plain frame keeps its size where a CMS takes the style out, and names the theme for who wants another', () => {
    const [frame] = partsOf(snippet('frame', shipped, {}, usualChoices, site, english));
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['100%', '600']);
    expect(new URL(frame?.getAttribute('src') ?? '').search).toBe('?theme=auto');
  });

  test.each(['element', 'frame'] as const)('as JSX is the same %s, in the names of React', (form) => {
    const choices = { theme: 'dark', look: '', heights: '320:1240', integrity: 'sha384-abc' } as const;
    const hostile = { ...shipped, title: 'A "{b}" & <i>' };
    const written = snippet(`${form}-jsx`, hostile, { section: 'timeline' }, choices, site, english) ?? '';
    const { program, errors } = parseSync('snippet.jsx', `<>${written}</>`);
    expect(errors).toEqual([]);
    expect(written).not.toMatch(/style="|crossorigin|&quot;|&amp;/);
    const text = JSON.stringify(program);
    for (const words of [hostile.title, '320:1240'].slice(0, form === 'element' ? 2 : 1))
      expect(text).toContain(JSON.stringify(words).slice(1, -1));
  });

  test('as an address is the frame’s, which editors look up; there is none of a single item', () => {
    const address = (part: Parameters<typeof snippet>[2]) =>
      snippet('address', shipped, part, usualChoices, site, english);
    expect(address({ section: 'voices' })).toBe(
      'https://example.org/sub/folder/embed/japan-defence-hack/voices',
    );
    expect(address({ item })).toBeUndefined();
  });

  test('as words says what it is, of when, and where', () => {
    expect(snippet('words', shipped, { section: 'stands' }, usualChoices, site, english)).toBe(
      `Where each side stands: ${shipped.title} — On Record, as of 8 August 2023\n${page}#stands`,
    );
  });

  test('of an item that the story does not have is refused', () => {
    expect(() => snippet('element', shipped, { item: 'nobody' }, usualChoices, site, english)).toThrow(
      /“japan-defence-hack” has no item “nobody”/,
    );
  });

  test.each(knownStories)('takes no word of $slug for markup', (story) => {
    const hostile = { ...story, title: '<b>"&' };
    for (const form of snippetForms.filter((each) => each === 'element' || each === 'frame')) {
      const parts = partsOf(snippet(form, hostile, {}, usualChoices, site, english));
      expect(parts.flatMap((part) => [...part.querySelectorAll('b')])).toEqual([]);
      expect(parts.map((part) => part.textContent).join('')).toContain('<b>"&');
    }
  });
});
