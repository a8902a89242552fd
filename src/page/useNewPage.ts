import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { PageAt } from './addresses';
import { headOf } from './headOf';
import { idIn } from './idIn';
import { servedSiteAddress } from './servedSiteAddress';
import { allStories } from './storyShelf';

/**
 * Tells the reader of a new page as a browser would without script: title and language follow, the
 * page begins at its top or at its hash, and a screen reader goes on from its main heading. A change of
 * query or hash is no new page. Back and Forward keep the scrolling to the browser.
 */
export function useNewPage(page: PageAt): void {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(pathname);
  const inDevelopment = import.meta.env.DEV;

  useEffect(() => {
    if (shown.current === pathname && !inDevelopment) return;
    const arrived = shown.current !== pathname;
    shown.current = pathname;
    applyHead(page);
    if (!arrived || navigation === 'POP') return;
    const target = hash === '' ? null : document.getElementById(idIn(hash));
    if (target) {
      target.scrollIntoView();
      return;
    }
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('#main h1');
    // Into focus by script alone: no stop for the Tab key.
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  }, [pathname, hash, navigation, page, inDevelopment]);
}

/** Brings the document's head up to date; what the served page lacks is added. */
function applyHead(page: PageAt): void {
  const head = headOf(page, allStories, { base: import.meta.env.BASE_URL, siteAddress: servedSiteAddress() });
  document.title = head.title;
  document.documentElement.lang = head.language;
  document.documentElement.dir = head.direction;
  setTag('meta', 'name', 'description', 'content', head.description);
  setTag('link', 'rel', 'canonical', 'href', head.canonical);
}

function setTag(tag: string, name: string, value: string, attribute: string, words: string): void {
  const found = document.head.querySelector(`${tag}[${name}="${value}"]`);
  const element = found ?? document.head.appendChild(document.createElement(tag));
  element.setAttribute(name, value);
  element.setAttribute(attribute, words);
}
