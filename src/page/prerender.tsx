import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { allAddresses, pageAt } from './addresses';
import { App } from './App';
import { Pages } from './Pages';
import { headOf, headTags } from './headOf';
import { modulesOf, preloadPage } from './pageParts';
import { SiteAddressContext } from './SiteAddressContext';
import { dataOf, linksOf } from './pageData';
import { allStories } from './storyShelf';

const base = import.meta.env.BASE_URL;
const slugs = allStories.map(({ slug }) => slug);

/** Every address of the site, without the base. */
export function addresses(): string[] {
  return allAddresses(slugs);
}

/**
 * Renders a page to complete HTML. Everything it needs is loaded first, so that nothing suspends:
 * React would set what does aside for a script to put into place. Throws where a part cannot be rendered.
 */
export async function render(address: string, { siteAddress }: { siteAddress: string }) {
  const page = pageAt(address, slugs);
  await preloadPage(page);
  const head = headOf(page, allStories, { base, siteAddress });
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
    head: headTags(head) + linksOf(page, { base, siteAddress }),
    data: dataOf(page, { base, siteAddress }),
    language: head.language,
    direction: head.direction,
    modules: modulesOf(page),
  };
}
