import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as servedPage from '../../src/model/servedPage';

const src = resolve(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(join(src, file), 'utf8');

/** `data-deep-link` as scripts name it in `dataset`. */
const inDataset = (attribute: string) =>
  attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('what cannot import the names of a served page', () => {
  test.each([
    ['theme.ts', [servedPage.themeAttribute, servedPage.framedAttribute, servedPage.themeChoiceAttribute]],
    [
      'waitForSheet.ts',
      [servedPage.sheetAttribute, servedPage.deepLinkAttribute, servedPage.firstVisitAttribute],
    ],
    ['hydrateOnInteraction.ts', [servedPage.scriptAttribute]],
  ])('uses no other: %s', (file, attributes) => {
    const named = [...read(`page/inline/${file}`).matchAll(/dataset\['(\w+)'\]/g)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(attributes.map(inDataset).toSorted());
  });

  test('knows the frames and the choices of readers by the same names', () => {
    expect(read('page/inline/theme.ts')).toContain(`hasAttribute('${servedPage.frameAttribute}')`);
    expect(read('page/inline/hydrateOnInteraction.ts')).toContain(
      `/[?&](${servedPage.choiceQueries.join('|')})=/`,
    );
  });

  test('styles what is there: every such attribute in a sheet is one that a page has', () => {
    const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    );
    const css = sheets.map(read).join('');
    for (const attribute of [
      servedPage.themeAttribute,
      servedPage.frameAttribute,
      servedPage.transparentAttribute,
      servedPage.deepLinkAttribute,
      servedPage.firstVisitAttribute,
      servedPage.staticIslandAttribute,
    ])
      expect(css).toContain(`[${attribute}`);
  });
});

test('a query holds a choice, or none', () => {
  for (const name of servedPage.choiceQueries) {
    expect(servedPage.hasChoice(`?${name}=a`)).toBe(true);
    expect(servedPage.hasChoice(`?theme=dark&${name}=a`)).toBe(true);
    expect(servedPage.hasChoice(`?in${name}=a`)).toBe(false);
  }
  expect(servedPage.hasChoice('?theme=dark')).toBe(false);
});

test('the space kept for the card of a story is what the card takes at the least, at every width', () => {
  const [, taken = ''] = /min-block-size: (max\(.+\));/.exec(read('views/story/EmbedFrame.module.css')) ?? [];
  expect(taken).toContain('vi');
  expect(read('embed/reservedSpace.ts')).toContain(
    `'': '${taken.replaceAll('vi', 'cqi').replaceAll(', ', ',')}'`,
  );
});
