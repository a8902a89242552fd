import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '../styles/layers.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { pageAt, pageKey, tidyPath } from './addresses';
import { App } from './App';
import { preloadPage } from './pageParts';
import { servedSiteAddress } from './servedSiteAddress';
import { SiteAddressContext } from './SiteAddressContext';
import { allStories } from './storyShelf';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
if (!root) throw new Error('the page has no element with the id “root”');

const { pathname, search, hash } = window.location;
const tidied = tidyPath(pathname, base);
if (tidied !== pathname) window.history.replaceState(window.history.state, '', tidied + search + hash);

// Outside the base, where a host may answer with our not-found page, what is served stands as it is.
if (tidied.startsWith(base)) await show(`/${tidied.slice(base.length)}`, root);

async function show(address: string, place: HTMLElement): Promise<void> {
  const slugs = allStories.map(({ slug }) => slug);
  const page = pageAt(address, slugs);
  await preloadPage(page);
  const site = (
    <SiteAddressContext value={servedSiteAddress()}>
      <BrowserRouter basename={base}>
        <App />
      </BrowserRouter>
    </SiteAddressContext>
  );
  // In development nothing is prerendered; and a host may serve one page at the address of another.
  const served = place.dataset['address'];
  if (served !== undefined && pageKey(pageAt(served, slugs)) === pageKey(page)) hydrateRoot(place, site);
  else createRoot(place).render(site);
}
