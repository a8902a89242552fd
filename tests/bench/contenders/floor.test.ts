import { expect, test } from 'vitest';
import { floorHtml } from './floor';

test('the floor has every word and heading that a page shows, in plain HTML, and no control', () => {
  const page =
    '<!doctype html><html lang="en" data-frame=""><head><title>A &amp; B</title></head><body><div id="root"><a href="#main" data-control="">Skip</a><header data-site-bar=""><a href="/">On Record</a></header><main id="main"><article><h1 class="a">A &amp; B<span> more</span></h1><h2 data-unseen="">Unseen</h2><div aria-hidden="true"><a><span>1</span></a><br></div><p>One <a href="#x" aria-label="a, &gt; b"><mark>word</mark></a>,<!-- --> two<br>lines</p><aside data-note="" data-control=""><a>Note</a></aside><details><summary>More</summary><p>Folded</p></details></article></main></div><script>run("<p>")</script></body></html>';
  const floor = floorHtml(page);
  expect(floor.slice(floor.indexOf('<body>')).replaceAll('\n', '')).toBe(
    '<body>On Record<main><h1>A &amp; B more</h1><p>One word, two<br>lines</p><details><summary>More</summary><p>Folded</p></details></main></body></html>',
  );
  expect(floor).toContain('<html lang="en">');
  expect(floor).toContain('<title>A &amp; B</title>');
  expect(floor).not.toContain('run(');
});
