import { describe, expect, test } from 'vitest';
import { minifyMarkup } from '../../../src/plugins/prerender/minifyMarkup';

describe('served markup', () => {
  test('has no seams within what is kept, to its very end, and keeps those outside', () => {
    const html =
      '<p>a<!-- -->b</p><div class="x" data-static-island="head"><div>c<!-- -->d</div>e<!-- -->f</div><p>g<!-- -->h</p>';
    expect(minifyMarkup(html)).toBe(
      '<p>a<!-- -->b</p><div class="x" data-static-island="head"><div>cd</div>ef</div><p>g<!-- -->h</p>',
    );
  });

  test('is not confused by names that begin alike, nor by several kept parts', () => {
    const html =
      '<ol data-static-island="a"><olive>1<!-- -->2</olive></ol>3<!-- -->4<ol data-static-island="b">5<!-- -->6</ol>7<!-- -->8';
    expect(minifyMarkup(html)).toBe(
      '<ol data-static-island="a"><olive>12</olive></ol>3<!-- -->4<ol data-static-island="b">56</ol>7<!-- -->8',
    );
  });
});
