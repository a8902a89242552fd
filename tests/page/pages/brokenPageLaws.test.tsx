// @vitest-environment node
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Story } from '../../../src/model/story';
import { allAddresses, pageAt } from '../../../src/page/addresses';
import { SharePage } from '../../../src/page/pages/SharePage';
import { StoryView } from '../../../src/page/pages/StoryView';
import { anyStory, filesOf } from '../../compiler/anyStory';
import { compile } from '../../../src/compiler/compile';
import { brokenPageLaws } from './brokenPageLaws';

/** Every broken law of every page of a story, with the address. */
function brokenOn(story: Story): string[] {
  const items = [...story.events, ...story.statements].map(({ id }) => id);
  return allAddresses([{ slug: story.slug, items }]).flatMap((address) => {
    const page = pageAt(address, [story.slug]);
    if (!('slug' in page)) return [];
    const html = renderToString(
      <StaticRouter location={address}>
        {page.kind === 'share' ? (
          <SharePage story={story} embedIntegrity="sha384-x" />
        ) : (
          <StoryView page={page} story={story} />
        )}
      </StaticRouter>,
    );
    return brokenPageLaws(html, page.kind === 'embed' ? address : undefined).map(
      (words) => `${address}: ${words}`,
    );
  });
}

test('on every page of any story each id stands once, and each link within the page leads somewhere', () => {
  fc.assert(
    fc.property(anyStory, (any) => {
      const compiled = compile(filesOf(any));
      expect(compiled).not.toHaveProperty('faults');
      if ('story' in compiled) expect(brokenOn(compiled.story)).toEqual([]);
    }),
    { numRuns: 30, seed: 20261128 },
  );
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
