import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { allAddresses, pageAt } from './addresses';
import { App } from './App';
import { Pages } from './Pages';
import type { Id } from '../model/story';
import { itemWords } from '../views/itemWords';
import { shortened } from './focusWords';
import { headOf, headTags } from './headOf';
import { modulesOf, preloadPage } from './pageParts';
import { SiteAddressContext } from './SiteAddressContext';
import { allStories, loadedStory, loadStory } from './storyShelf';

const base = import.meta.env.BASE_URL;
const slugs = allStories.map(({ slug }) => slug);

/** Every address of the site, without the base. */
export async function addresses(): Promise<string[]> {
  const stories = await Promise.all(slugs.map(loadStory));
  return allAddresses(
    stories.map(({ slug, events, statements }) => ({
      slug,
      items: [...events, ...statements].map(({ id }) => id),
    })),
  );
}

/**
 * Renders a page to complete HTML. Everything it needs is loaded first, so that nothing suspends:
 * React would set what does aside for a script to put into place. Throws where a part cannot be rendered.
 */
export async function render(address: string, { siteAddress }: { siteAddress: string }) {
  const page = pageAt(address, slugs);
  await preloadPage(page);
  const head = headOf(page, allStories, { base, siteAddress });
  if (page.kind === 'embed' && page.item) head.title = `${itemTitle(page.slug, page.item)} · ${head.title}`;
  const htmlOf = (site: ReactNode) =>
    renderToString(
      <SiteAddressContext value={siteAddress}>
        <StaticRouter basename={base} location={`${base.replace(/\/$/, '')}${address}`}>
          {site}
        </StaticRouter>
      </SiteAddressContext>,
    );
  const html = htmlOf(<App />);
  // A boundary hides what failed within it, for a script to mend; without the boundary React throws it.
  if (/<!--\$[!?]-->/.test(html)) {
    htmlOf(<Pages />);
    throw new Error('a part of the page was left to the script');
  }
  return {
    html,
    head: headTags(head),
    language: head.language,
    direction: head.direction,
    modules: modulesOf(page),
  };
}

/** What the one item of a frame is, in the words that a list of links would use. */
function itemTitle(slug: string, item: Id): string {
  const story = loadedStory(slug);
  return story ? shortened(itemWords(story, item)) : '';
}
