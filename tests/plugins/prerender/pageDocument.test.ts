import { describe, expect, test } from 'vitest';
import { criticalCss } from '../../../src/plugins/css/criticalCss';
import { documentHtml } from '../../../src/plugins/prerender/documentHtml';
import { pageDocument, type SharedParts } from '../../../src/plugins/prerender/pageDocument';
import type { RenderedPage } from '../../../src/plugins/prerender/ServerEntry';
import { inlineHash } from '../../../src/plugins/security/contentSecurityPolicy';

const rendered: RenderedPage = {
  kind: 'reading',
  lang: 'en',
  dir: 'ltr',
  head: '<title>Flood</title>',
  body: '<p class="a" style="--at:1">Flood</p>',
  style: '',
  linkedData: '',
  story: 'flood',
  missing: false,
};

const shared: SharedParts = {
  base: '/x/',
  scripts: {
    client: '/x/client.js',
    frame: '/x/frame.js',
    frameApp: '/x/framed.js',
    embedIntegrity: 'sha384-x',
    inline: 'go()',
  },
  sheet: '/x/style.css',
  critical: criticalCss('.a{top:0}.b{top:1px}'),
  home: '',
};

const story = { json: '/x/flood.json', script: '/x/flood.js', shareWords: '/x/share-words-en.json' };

describe('a page of the site', () => {
  test('carries the rules that it needs, and its styles as classes', () => {
    const page = pageDocument('/stories/flood', rendered, shared, story);
    expect(page.style).toBe('.a{top:0}.__0{--at:1}');
    expect(page.body).toBe('<p class="a __0">Flood</p>');
  });

  test('has a policy that allows its very script and style', () => {
    const page = pageDocument('/stories/flood', rendered, shared, story);
    expect(page.policy).toContain(inlineHash(page.style));
    expect(page.policy).toContain(inlineHash(page.script));
    expect(pageDocument('/', rendered, { ...shared, home: undefined }, story).policy).toBeUndefined();
  });

  test('notes the address it was made for, and what brings it to life', () => {
    expect(pageDocument('/stories/flood', rendered, shared, story).root).toEqual({
      'data-address': '/stories/flood',
      'data-script': '/x/client.js',
      'data-story': '/x/flood.json',
      'data-embed-integrity': 'sha384-x',
      'data-share-words': '/x/share-words-en.json',
    });
    expect(pageDocument('/stories', rendered, shared, undefined).root).toEqual({
      'data-address': '/stories',
    });
  });

  test('loads as a frame nothing that a sandbox could get only with CORS headers', () => {
    const page = pageDocument('/embed/flood', { ...rendered, kind: 'frame' }, shared, story);
    expect(page.root).toEqual({ 'data-address': '/embed/flood' });
    expect(page.frameScript).toEqual({
      src: '/x/frame.js',
      app: ['/x/flood.js', '/x/framed.js'],
      missing: false,
    });
  });

  test('is a frame that is only read, where nothing on it needs a story', () => {
    const page = pageDocument('/embed/flood/item/a', { ...rendered, kind: 'frame' }, shared, undefined);
    expect(page.frameScript).toEqual({ src: '/x/frame.js', app: [], missing: false });
  });

  test('tells its host where there is no such page', () => {
    const page = pageDocument('/404', { ...rendered, missing: true }, shared, undefined);
    expect(page.frameScript).toEqual({ src: '/x/frame.js', app: [], missing: true });
  });

  test('shows an author’s words as they are, whatever they look like', () => {
    const title =
      '<h1>EMBED-INTEGRITY &lt;!--head--&gt; data-static-island=&quot;a&quot; &lt;/style&gt;</h1>';
    const html = documentHtml(pageDocument('/', { ...rendered, body: title }, shared, story));
    expect(html).toContain(`>${title}</div>`);
  });
});
