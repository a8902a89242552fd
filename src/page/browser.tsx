import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '../styles/layers.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { pageAt, tidyPath } from './addresses';
import { App } from './App';
import { preloadPage } from './pages';
import { allStories } from './storyShelf';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
if (!root) throw new Error('the page has no element with the id “root”');

const { pathname, search, hash } = window.location;
const tidied = tidyPath(pathname, base);
if (tidied !== pathname) window.history.replaceState(window.history.state, '', tidied + search + hash);

const address = tidied.startsWith(base) ? `/${tidied.slice(base.length)}` : '/';
await preloadPage(
  pageAt(
    address,
    allStories.map(({ slug }) => slug),
  ),
);
const site = (
  <BrowserRouter basename={base}>
    <App />
  </BrowserRouter>
);
// In development nothing is prerendered.
if (root.firstElementChild) hydrateRoot(root, site);
else createRoot(root).render(site);
