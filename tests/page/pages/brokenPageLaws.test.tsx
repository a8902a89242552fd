// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import goodText from '../../fixtures/stories/court-withdrawn-statement/text.md?raw';
import goodYaml from '../../fixtures/stories/court-withdrawn-statement/story.yaml?raw';
import { anyChangedFiles, anyChangedYaml } from '../../compiler/anyChange';
import { anyStory, filesOf } from '../../compiler/anyStory';
import { compile } from '../../../src/compiler/compile';
import { brokenOnPages } from './brokenOnPages';
import { brokenPageLaws } from './brokenPageLaws';

test('on every page of any story each id stands once, and each link within the page leads somewhere', () => {
  fc.assert(
    fc.property(anyStory, (any) => {
      const compiled = compile(filesOf(any));
      expect(compiled).not.toHaveProperty('faults');
      if ('story' in compiled) expect(brokenOnPages(compiled.story).broken).toEqual([]);
    }),
    { numRuns: 30, seed: 20261128 },
  );
}, 120_000);

test('and so they do on every page of a good story, whatever in it is changed that leaves it a story', () => {
  const bytes = new TextEncoder();
  const anyFiles = fc.oneof(
    anyChangedYaml(parse(goodYaml)).map((yaml) => ({ yaml, text: goodText })),
    anyChangedFiles(goodYaml, goodText),
  );
  let rendered = 0;
  for (const { yaml, text } of fc.sample(anyFiles, { numRuns: 160, seed: 20261129 })) {
    const compiled = compile({
      folder: 'any',
      slug: 'any',
      yaml: bytes.encode(yaml),
      text: bytes.encode(text),
    });
    if (!('story' in compiled)) continue;
    rendered += 1;
    expect(brokenOnPages(compiled.story).broken).toEqual([]);
  }
  expect(rendered).toBeGreaterThan(5);
}, 120_000);

test('a page that repeats an id or leads nowhere is told', () => {
  expect(
    brokenPageLaws('<p id="a"></p><p id="a"></p><a href="#b"></a><ul aria-labelledby="c d"></ul>'),
  ).toEqual([
    'the id a stands 2 times',
    'a link to b leads nowhere',
    'a link to c leads nowhere',
    'a link to d leads nowhere',
  ]);
});

test('a link that would open another document within a frame is told, and no other', () => {
  const page =
    '<a href="#a" id="a"></a><a href="?side=x#a"></a><a href="/x" target="_top"></a><a href="/embed/a?side=y#a"></a><a href="/x"></a>';
  expect(brokenPageLaws(page, '/embed/a')).toEqual(['a link to /x opens within the frame']);
  expect(brokenPageLaws(page)).toEqual([]);
});
