import { describe, expect, test } from 'vitest';
import { frameHtml, missingHtml } from '../../../src/plugins/prerender/frameHtml';

const page = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <title>A page</title>
  </head>
  <body><div id="root" data-address="/embed/flood" data-script="/assets/a.js" data-story="/assets/b.json"></div></body>
</html>`;

describe('a page made into a frame', () => {
  test('loads nothing that a sandbox could get only with CORS headers', () => {
    const html = frameHtml(page, '/assets/frame.js', []);
    expect(html).toContain('<div id="root" data-address="/embed/flood"></div>');
  });

  test('has its own script before everything that is painted, and marks the page as a frame', () => {
    const html = frameHtml(page, '/assets/frame.js', []);
    expect(html).toContain('<html data-frame lang="en"');
    expect(html).toContain('<script defer src="/assets/frame.js"></script><title>');
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
  expect(html).toContain('<script defer src="/f.js" data-missing></script><title>');
  expect(html).toContain('data-script="/assets/a.js"');
});
