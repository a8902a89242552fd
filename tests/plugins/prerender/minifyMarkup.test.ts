import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { minifyMarkup } from '../../../src/plugins/prerender/minifyMarkup';

/** What a browser makes of markup, written out in full. */
function read(html: string): string {
  return new JSDOM(html).serialize();
}

describe('served markup', () => {
  test('has no seams within what is kept, to its very end, and keeps those outside', () => {
    const html =
      '<p>a<!-- -->b</p><div class="x" data-kept="head"><div>c<!-- -->d</div>e<!-- -->f</div><p>g<!-- -->h</p>';
    expect(minifyMarkup(html, 'ar')).toBe(
      '<p>a<!-- -->b</p><div class="x" data-kept="head"><div>cd</div>ef</div><p>g<!-- -->h</p>',
    );
  });

  test('is not confused by names that begin alike, nor by several kept parts', () => {
    const html =
      '<ol data-kept="a"><olive>1<!-- -->2</olive></ol>3<!-- -->4<ol data-kept="b">5<!-- -->6</ol>7<!-- -->8';
    expect(minifyMarkup(html, 'ar')).toBe(
      '<ol data-kept="a"><olive>12</olive></ol>3<!-- -->4<ol data-kept="b">56</ol>7<!-- -->8',
    );
  });

  test('says an empty value by the name alone, and leaves a reader the same words', () => {
    const html = '<p hidden="" data-x="a">He said =&quot;&quot;</p><img alt="">';
    expect(minifyMarkup(html, 'ar')).toBe('<p hidden data-x="a">He said =&quot;&quot;</p><img alt>');
  });

  test('leaves out ends that what follows says, so that a browser reads the same page', () => {
    const html =
      '<ul><li>a<ol><li>b</li></ol></li> <li>c</li><li>d</li></ul>' +
      '<table><thead><tr><th>e</th></tr></thead><tbody><tr><td>f</td><td>g</td></tr><tr><td>h</td></tr></tbody></table>';
    const shorter = minifyMarkup(html, 'ar');
    expect(shorter.length).toBeLessThan(html.length);
    expect(read(shorter)).toBe(read(html));
    expect(read(html)).toContain(html);
  });

  test('says only what is not the language of the page', () => {
    const html = '<p lang="en">a</p><div data-kept="a"><b lang="en" dir="ltr">c</b><i lang="ja">d</i></div>';
    expect(minifyMarkup(html, 'ar')).toBe(html);
    expect(minifyMarkup(html, 'en')).toBe(
      '<p lang="en">a</p><div data-kept="a"><b>c</b><i lang="ja">d</i></div>',
    );
  });
});
