import { describe, expect, test } from 'vitest';
import { criticalCss } from '../../../src/plugins/css/criticalCss';

const page = {
  framed: false,
  lang: 'en-GB',
  dir: 'ltr',
  body: '<article class="a b" data-mark="alleged"><p hidden="">Words</p></article>',
};

const longPage = { ...page, body: page.body + 'word '.repeat(20_000) };

/** The rules that the page carries of a sheet. */
function carried(css: string, of = page): string {
  return criticalCss(css)(of).rules;
}

describe('the rules that a page carries in itself', () => {
  test('are those that name what stands in it: its classes, elements and attributes', () => {
    expect(carried('.a{color:red}.c{color:blue}')).toBe('.a{color:red}');
    expect(carried('.a>p{margin:0}.a>h1{margin:1em}*{box-sizing:border-box}')).toBe(
      '.a>p{margin:0}*{box-sizing:border-box}',
    );
    expect(carried('[data-mark=alleged]{color:red}[data-mark=official]{color:blue}[hidden]{top:0}')).toBe(
      '[data-mark=alleged]{color:red}[hidden]{top:0}',
    );
  });

  test('lose only those of their selectors that can match nothing', () => {
    expect(carried('.a,.c,h1{color:red;top:0}')).toBe('.a{color:red;top:0}');
    expect(carried(':is(.c,.a) p{top:0}:where(h1,h2){top:1px}:has(.c){top:2px}')).toBe(':is(.c,.a) p{top:0}');
  });

  test('keep what the address or the keyboard brings about', () => {
    const states =
      '.a:target{top:0}.a:focus-visible{top:1px}.a:not(:target,.c){top:2px}:root[data-theme=dark]{top:3px}';
    expect(carried(states)).toBe(states);
  });

  test('wait with what marks where a reader was led to, and with what nothing asks for, in a long page', () => {
    const css =
      '@layer tokens{:root{--on-record-a:var(--on-record-b);--on-record-b:1px;--on-record-c:var(--on-record-d);--on-record-d:2px}}' +
      '@font-face{font-family:"Used";src:url(/u.woff2)}@font-face{font-family:Spare;src:url(/s.woff2)}' +
      '.a{margin:var(--on-record-a);font-family:Used}.a:target{top:0}.a:focus-visible{top:1px}.a:not(:target){top:2px}';
    expect(carried(css, longPage)).toBe(
      '@layer tokens;@layer tokens{:root{--on-record-a:var(--on-record-b);--on-record-b:1px;}}' +
        '@font-face{font-family:"Used";src:url(/u.woff2)}' +
        '.a{margin:var(--on-record-a);font-family:Used}.a:not(:target){top:2px}',
    );
  });

  test('tell who was led somewhere from who was not, in the same selector', () => {
    const css =
      '@layer below-fold;' +
      ['.a:not([hidden]):target', ':root:not([hidden]) :is(.a:target,p:has(:target))', 'p:has(:target) .b']
        .map((selector) => `${selector}{top:0}`)
        .join('');
    expect(carried(css, longPage)).toBe('@layer below-fold;');
    const kept = '@layer below-fold;.a:not(:target,[data-focused]){top:0}:is(.a,.b:target){top:1px}';
    expect(carried(kept, longPage)).toBe(kept);
  });

  test('ask of the root its own language, and of the rest any that stands in the page', () => {
    const body = '<p class="a" lang="ja">';
    const css =
      ':root:lang(ja) .a{top:0}:root:is(:lang(ja),:lang(ar)) .a{top:1px}:lang(ja).a{top:2px}:root:is(:lang(en)) :lang(ja){top:3px}';
    expect(carried(css, { ...page, body })).toBe(
      ':lang(ja).a{top:2px}:root:is(:lang(en)) :lang(ja){top:3px}',
    );
    expect(carried(css, { ...page, lang: 'ja', body })).toBe(
      ':root:lang(ja) .a{top:0}:root:is(:lang(ja),:lang(ar)) .a{top:1px}:lang(ja).a{top:2px}',
    );
  });

  test('leave out what script alone sets, a pointer, paper, and the colours a reader forces', () => {
    expect(carried('.a[data-focused]{top:0}.a:hover{top:1px}')).toBe('');
    expect(carried('@media print{.a{top:0}}@media (forced-colors:active){.a{top:1px}}')).toBe('');
  });

  test('speak the languages of the page', () => {
    expect(carried(':root:lang(ja){top:0}:lang(en) p{top:1px}')).toBe(':lang(en) p{top:1px}');
  });

  test('are chosen for each page by itself, whatever pages came before it', () => {
    const styles = criticalCss(
      '.a{top:0}h1{top:1px}[dir=rtl]{top:2px}:lang(ar){top:3px}@layer below-fold{p{top:4px}}',
    );
    const arabic = { framed: false, lang: 'ar', dir: 'rtl', body: '<h1>' };
    const short = '@layer below-fold;.a{top:0}@layer below-fold{p{top:4px}}';
    for (const [one, rules] of [
      [page, short],
      [arabic, '@layer below-fold;h1{top:1px}[dir=rtl]{top:2px}:lang(ar){top:3px}'],
      [longPage, '@layer below-fold;.a{top:0}'],
      [page, short],
    ] as const)
      expect(styles(one).rules).toBe(rules);
  });

  test('know a frame by what its root is given', () => {
    const css = '[data-frame] .a{top:0}[data-transparent]{top:1px}';
    expect(carried(css)).toBe('');
    expect(carried(css, { ...page, framed: true })).toBe(css);
  });

  test('keep the order of all layers, also of those that come later', () => {
    const css = '@layer base{p{top:0}}@layer below-fold{.c{top:1px}}@layer print{p{top:2px}}';
    expect(carried(css)).toBe('@layer base,below-fold,print;@layer base{p{top:0}}');
  });

  test('keep conditions on width, rules within rules, and faces as they are', () => {
    const kept =
      '@font-face{font-family:F;src:url(/f.woff2)}@container s (inline-size>=38rem){.a{top:0;& p{top:1px}}}';
    expect(carried(`${kept}@container s (inline-size<1rem){.c{top:0}}`)).toBe(kept);
  });

  test('are all there in a short page; a long one leaves what stands further down to the whole sheet', () => {
    const styles = criticalCss(
      '@layer views{.a{top:0}}@layer below-fold{.b{top:1px}}@layer illustrations{p{top:2px}}',
    );
    expect(styles(page)).toEqual({
      rules:
        '@layer views,below-fold,illustrations;@layer views{.a{top:0}}@layer below-fold{.b{top:1px}}@layer illustrations{p{top:2px}}',
      complete: true,
    });
    expect(styles(longPage)).toEqual({
      rules: '@layer views,below-fold,illustrations;@layer views{.a{top:0}}',
      complete: false,
    });
  });
});
