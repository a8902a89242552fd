import { describe, expect, test } from 'vitest';
import { styleAttributesToClasses } from '../../../src/plugins/css/styleAttributesToClasses';

describe('the styles of a page’s elements', () => {
  test('become classes, of which equal styles share one, with rules in no layer', () => {
    expect(
      styleAttributesToClasses(
        '<p class="a" style="--from:1.5%;--lane:2">x</p><p style="--at:3">y</p><i class="b c" style="--at:3"></i>',
      ),
    ).toEqual({
      markup: '<p class="a __0">x</p><p class="__1">y</p><i class="b c __1"></i>',
      rules: '.__0{--from:1.5%;--lane:2}.__1{--at:3}',
    });
  });

  test('leave a page without them, and words that look like them, as they are', () => {
    const markup = '<p>a &lt;b style=&quot;--at:1&quot;&gt;</p>';
    expect(styleAttributesToClasses(markup)).toEqual({ markup, rules: '' });
  });

  test.each(['color:red', '--at:1}p{top:0', '--at:url(x)', '--at:&quot;', ''])(
    'must be custom properties with plain values, not “%s”',
    (style) => {
      expect(() => styleAttributesToClasses(`<p style="${style}">`)).toThrow(
        `<p style="${style}"> has a style that is more than custom properties with plain values`,
      );
    },
  );

  test('are ready in time that grows with their number alone', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `<i style="--at:${at}"></i>`).join('');
    expect(styleAttributesToClasses(many).markup.match(/<i class="__\d+">/g)).toHaveLength(20_000);
  });
});
