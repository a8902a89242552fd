import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/embed/contrast';
import { themeTokens } from '../../src/embed/themeTokens';

/** What is chosen takes a tint of the accent. */
const chosen = [
  '--on-record-chosen',
  'color-mix(in srgb, var(--on-record-accent) 12%, var(--on-record-paper))',
];

const tokens = (query: string) => themeTokens(new URLSearchParams(query));

describe('the contrast of two colours', () => {
  it('is 21 for black on white, in either order, and 1 for one colour on itself', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
    expect(contrast([90, 90, 90], [90, 90, 90])).toBe(1);
  });

  it('is just legible for the grey that everybody tests with', () => {
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});

describe('the look a publisher asks for', () => {
  it('changes nothing where nothing is asked for, or something that is not ours', () => {
    expect(tokens('')).toEqual({ properties: [], hints: [] });
    expect(tokens('theme=dark&childId=a&--on-record-ink=red')).toEqual({ properties: [], hints: [] });
  });

  it('sets fonts, corners and density from a closed list', () => {
    const { properties, hints } = tokens('font=helvetica&radius=none&density=compact');
    expect(hints).toEqual([]);
    expect(properties).toEqual([
      ['--on-record-latin', `'Helvetica Neue', Helvetica, Arial, sans-serif`],
      ['--on-record-radius', '0'],
      ['--on-record-gap', '0.75rem'],
      ['--on-record-gap-item', '1.25rem'],
      ['--on-record-gap-section', '1.75rem'],
    ]);
  });

  it.each([
    ['font=Comic Sans', 'font=Comic Sans is none of georgia, newsreader, times'],
    ['radius=3px;color:red', 'radius=3px;color:red is none of none, small, medium, large'],
    ['density=constructor', 'density=constructor is none of compact, normal, roomy'],
  ])('takes nothing else, and says what there is: %s', (query, hint) => {
    const { properties, hints } = tokens(query);
    expect(properties).toEqual([]);
    expect(hints).toEqual([expect.stringContaining(hint)]);
  });

  it('takes a colour for each theme where it can be read', () => {
    expect(tokens('accent=0055aa,8ab8ff')).toEqual({
      properties: [['--on-record-accent', 'light-dark(#0055aa, #8ab8ff)'], chosen],
      hints: [],
    });
  });

  it('keeps the ink where a colour cannot be read, and says how far it is off', () => {
    const { properties, hints } = tokens('accent=05a');
    expect(properties).toEqual([['--on-record-accent', 'light-dark(#05a, var(--on-record-ink))'], chosen]);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatch(
      /accent=05a has a contrast of 2\.\d to 1 where the theme is dark, and words need 4\.5/,
    );
  });

  it('measures on our papers: what is legible on pure white alone is refused', () => {
    const white: readonly [number, number, number] = [255, 255, 255];
    expect(contrast([0x76, 0x76, 0x76], white)).toBeGreaterThan(4.5);
    expect(tokens('accent=767676,aaa').hints[0]).toContain(
      'has a contrast of 4.3 to 1 where the theme is light',
    );
  });

  it.each(['red', '12345', '0055aa;}', ''])('takes no accent that is no colour: “%s”', (accent) => {
    const { properties, hints } = tokens(new URLSearchParams({ accent }).toString());
    expect(properties).toEqual([
      ['--on-record-accent', 'light-dark(var(--on-record-ink), var(--on-record-ink))'],
      chosen,
    ]);
    expect(hints[0]).toContain('is no colour such as 0055aa');
  });
});
