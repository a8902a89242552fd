import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { addressAttribute, aliveAttribute, storyAttribute } from '../../model/servedPage';
import { makeLiveWords } from '../../words/makeWords';
import type { PageData } from '../../words/PageData';
import { pageAt, tidyPath } from '../addresses';
import { StoryPage } from '../pages/StoryPage';
import { ClientOnly } from '../reader/ClientOnly';
import { hydrateStory } from './hydrateStory';

const base = import.meta.env.BASE_URL;

/**
 * Hydrates a served page. The root says which address it was rendered for and where the story's data lies; a page
 * without data has nothing to hydrate. Until the data has come the page stays as it was served, with all its words
 * and links.
 */
export async function hydrateServedPage(root: HTMLElement): Promise<void> {
  const address = root.getAttribute(addressAttribute);
  const data = root.getAttribute(storyAttribute);
  if (address === null || data === null) return;
  const { pathname, search, hash } = window.location;
  const tidied = tidyPath(pathname, base);
  // Outside the base a host may answer with any page of ours; the router would not know where it is.
  if (!`${tidied}/`.startsWith(base)) return;
  if (tidied !== pathname) window.history.replaceState(window.history.state, '', tidied + search + hash);
  const { story, words: wordsData } = await dataAt(data);
  const words = makeLiveWords(wordsData);
  const page = pageAt(address, [story.slug]);
  if (page.kind === 'share') {
    const place = document.querySelector('[data-share-panel]');
    const { sharePanel } = await import('../sharing/sharing');
    const panel = await sharePanel(story, words, hash.slice(1));
    if (place) hydrateRoot(place, createElement(ClientOnly, null, panel));
    root.setAttribute(aliveAttribute, '');
  } else if (page.kind === 'home' || page.kind === 'story')
    hydrateStory(root, words, createElement(StoryPage, { story }), BrowserRouter);
}

/** The story's data. Where it does not come, as on a train, it is asked for again when the reader presses anything. */
async function dataAt(address: string): Promise<PageData> {
  for (;;) {
    try {
      const response = await fetch(address);
      if (response.ok) return (await response.json()) as PageData;
    } catch {
      // Offline, or cut off: as good as not there.
    }
    await Promise.race(
      ['pointerdown', 'keydown'].map(
        (type) => new Promise((resolve) => addEventListener(type, resolve, { once: true })),
      ),
    );
  }
}
