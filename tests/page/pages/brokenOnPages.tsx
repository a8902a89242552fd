import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Story } from '../../../src/model/story';
import { allAddresses, pageAt } from '../../../src/page/addresses';
import { SharePage } from '../../../src/page/pages/SharePage';
import { StoryView } from '../../../src/page/pages/StoryView';
import { brokenPageLaws } from './brokenPageLaws';
import { WordsContext } from '../../../src/views/wording/useWords';
import { loadWords } from '../../../src/words/loadWords';

/** Renders every page of a story: how many there are, and every law that one of them breaks, with its address. */
export function brokenOnPages(story: Story): { count: number; broken: string[] } {
  const items = [...story.events, ...story.statements].map(({ id }) => id);
  const addresses = allAddresses([{ slug: story.slug, items }]);
  const broken = addresses.flatMap((address) => {
    const page = pageAt(address, [story.slug]);
    if (!('slug' in page)) return [];
    const html = renderToString(
      <WordsContext value={loadWords(story.language)}>
        <StaticRouter location={address}>
          {page.kind === 'share' ? (
            <SharePage story={story} embedIntegrity="sha384-x" />
          ) : (
            <StoryView page={page} story={story} />
          )}
        </StaticRouter>
      </WordsContext>,
    );
    return brokenPageLaws(html, page.kind === 'embed' ? address : undefined).map(
      (words) => `${address}: ${words}`,
    );
  });
  return { count: addresses.length, broken };
}
