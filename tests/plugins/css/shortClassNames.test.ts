import { describe, expect, test } from 'vitest';
import { shortNames } from '../../../src/plugins/css/shortClassNames';

const sheets = {
  'src/views/Bar.module.css':
    '.bar { color: red } .bar > .name:hover { color: blue } .is-wide { gap: 0.5rem }',
  'src/views/Card.module.css': '/* not .this */ .card, .name { color: red }',
};

describe('the class names of a build', () => {
  test('have a letter or two, and no two classes share one', () => {
    const names = shortNames(sheets);
    expect(Object.fromEntries(names)).toMatchObject({
      'src/views/Bar.module.css bar': 'a',
      'src/views/Bar.module.css name': 'b',
      'src/views/Bar.module.css is-wide': 'c',
    });
    expect(names.get('src/views/Card.module.css name')).not.toBe(names.get('src/views/Bar.module.css name'));
    expect(names.has('src/views/Card.module.css this')).toBe(false);
    expect(new Set(names.values()).size).toBe(names.size);
  });

  test('stay apart when one letter is not enough', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `.part-${index} {}`).join('');
    const names = [...shortNames({ 'a.module.css': many }).values()];
    expect(new Set(names).size).toBe(1000);
    expect(names.every((name) => /^[a-z]{1,3}$/.test(name))).toBe(true);
  });

  test('depend on nothing but the sheets: not on the order in which a disk lists them', () => {
    const turned = Object.fromEntries(Object.entries(sheets).toReversed());
    expect(shortNames(turned)).toEqual(shortNames(sheets));
  });
});
