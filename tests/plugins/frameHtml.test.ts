import { describe, expect, test } from 'vitest';
import { frameHtml, missingHtml } from '../../src/plugins/frameHtml';

const page = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <title>A page</title><link rel="modulepreload" crossorigin href="/assets/a.js">
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/b.js">
    <link rel="stylesheet" crossorigin href="/assets/style.css">
  </head>
  <body><div id="root"></div></body>
</html>`;

describe('a page made into a frame', () => {
  test('loads nothing that a sandbox could get only with CORS headers', () => {
    const html = frameHtml(page, '/assets/frame.js', []);
    expect(html).not.toMatch(/crossorigin|type="module"|modulepreload/);
    expect(html).toContain('<link rel="stylesheet" href="/assets/style.css">');
  });

  test('has its own script before everything that is painted, and marks the page as a frame', () => {
    const html = frameHtml(page, '/assets/frame.js', []);
    expect(html).toContain('<html data-frame lang="en"');
    expect(html).toContain('<script src="/assets/frame.js"></script><title>');
    expect(html.indexOf('frame.js')).toBeLessThan(html.indexOf('stylesheet'));
  });

  test('names what brings it to life, in order', () => {
    expect(frameHtml(page, '/f.js', ['/story.js', '/app.js'])).toContain('data-app="/story.js /app.js"');
  });

  test('must have a head', () => {
    expect(() => frameHtml('<html></html>', '/f.js', [])).toThrow('the page has no title');
  });
});

test('the page for what is not there stays a page, and tells a host so', () => {
  const html = missingHtml(page, '/f.js');
  expect(html).toContain('<script src="/f.js" data-missing></script><title>');
  expect(html).toContain('<script type="module" crossorigin src="/assets/index.js">');
});
