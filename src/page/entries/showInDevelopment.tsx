import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { pageAt } from '../addresses';
import { documentHead } from '../head/documentHead';
import { StoryView } from '../pages/StoryView';
import { SiteView } from '../pages/SiteView';
import { SharePage } from '../pages/SharePage';
import { allStories, loadStory } from '../loadStory';

const base = import.meta.env.BASE_URL;

/** Makes a whole page in the browser: only in development, where none is served. */
export async function showInDevelopment(root: HTMLElement): Promise<void> {
  const address = `/${window.location.pathname.slice(base.length)}`;
  const page = pageAt(
    address,
    allStories.map(({ slug }) => slug),
  );
  const { title, language, direction } = documentHead(page, allStories, { base, siteAddress: '' });
  Object.assign(document.documentElement, { lang: language, dir: direction });
  document.title = title;
  createRoot(root).render(
    <BrowserRouter basename={base}>
      {page.kind === 'share' ? (
        <SharePage story={await loadStory(page.slug)} />
      ) : 'slug' in page ? (
        <StoryView page={page} story={await loadStory(page.slug)} />
      ) : (
        <SiteView page={page} stories={allStories} />
      )}
    </BrowserRouter>,
  );
}
