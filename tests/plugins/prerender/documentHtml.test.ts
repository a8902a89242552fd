import { describe, expect, test } from 'vitest';
import { documentHtml, type PageDocument } from '../../../src/plugins/prerender/documentHtml';

const page: PageDocument = {
  kind: 'reading',
  lang: 'ar',
  dir: 'rtl',
  policy: "default-src 'none'",
  icons: [
    { rel: 'icon', href: '/icon.png', sizes: '48x48' },
    { rel: 'icon', href: '/favicon.svg' },
  ],
  frameScript: undefined,
  head: '<title>Flood</title>',
  style: 'p{top:0}',
  script: 'go()',
  sheet: '/assets/style.css',
  movesWithSheet: false,
  root: { 'data-address': '/stories/flood', 'data-story': '/assets/flood.json' },
  body: '<h1>Flood</h1>',
  linkedData: '<script type="application/ld+json">{}</script>',
};

const written = (changed: Partial<PageDocument> = {}) => documentHtml({ ...page, ...changed });

describe('the document of a page', () => {
  test('has every part in its place, and nothing else', () => {
    expect(documentHtml(page)).toBe(
      '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">' +
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">' +
        '<meta name="viewport" content="width=device-width, initial-scale=1">' +
        '<link rel="icon" href="/icon.png" sizes="48x48"><link rel="icon" href="/favicon.svg"><title>Flood</title>' +
        '<style>p{top:0}</style><script>go()</script></head><body>' +
        '<div id="root" data-address="/stories/flood" data-story="/assets/flood.json"><h1>Flood</h1></div>' +
        '<script type="application/ld+json">{}</script>' +
        '<link rel="stylesheet" href="/assets/style.css"></body></html>',
    );
  });

  test('asks for the whole sheet after its words, and tells its script where the page may move then', () => {
    expect(written()).not.toMatch(/(?:stylesheet|data-sheet).*<\/head>/);
    expect(written({ movesWithSheet: true })).toContain(
      '<script data-sheet="/assets/style.css">go()</script>',
    );
    expect(written({ sheet: undefined, movesWithSheet: true })).not.toMatch(/stylesheet|data-sheet/);
  });

  test('of a frame is marked as one, and has its own script before all that is painted', () => {
    const frameScript = { src: '/frame.js', app: ['/flood.js', '/framed.js'], missing: false };
    const html = written({ kind: 'frame', frameScript });
    expect(html).toContain('<html data-frame lang="ar"');
    expect(html).toContain(
      '<script defer src="/frame.js" data-app="/flood.js /framed.js"></script><title>Flood',
    );
  });

  test('for what is not there stays a page, and tells a host so', () => {
    const html = written({ frameScript: { src: '/frame.js', app: [], missing: true } });
    expect(html).not.toContain('data-frame');
    expect(html).toContain('<script defer src="/frame.js" data-missing></script><title>');
  });

  test('has no policy in development', () => {
    expect(written({ policy: undefined })).not.toContain('Content-Security-Policy');
  });

  test('takes no word of an author for a place to fill, nor for markup', () => {
    const words =
      'EMBED-INTEGRITY <!--head--><!--page--> $& $1 &lt;style> data-static-island= data-script="x" data-story="y"';
    const head = `<title>${words}</title>`;
    expect(written({ head, body: `<h1>${words}</h1>` })).toBe(
      documentHtml(page).replaceAll('Flood', () => words),
    );
    const address = '/stories/"><script>bad()</script>';
    expect(written({ root: { 'data-address': address } })).toContain(
      'data-address="/stories/&quot;&gt;&lt;script&gt;bad()&lt;/script&gt;"',
    );
  });
});
