import type { PageAt } from './addresses';
import { preloadable } from './preloadable';
import { loadStory } from './storyShelf';

/** The page of a story. */
export const storyPage = preloadable(async () => (await import('./StoryPage')).StoryPage);
/** The list of stories. */
export const storiesPage = preloadable(async () => (await import('./StoriesPage')).StoriesPage);
/** The widget's frame. */
export const embedPage = preloadable(async () => (await import('./EmbedPage')).EmbedPage);
/** The page for addresses that lead nowhere. */
export const notFoundPage = preloadable(async () => (await import('./NotFoundPage')).NotFoundPage);

/** Loads all that a page needs, so that it renders at once. */
export async function preloadPage(page: PageAt): Promise<void> {
  const slug = 'slug' in page ? page.slug : undefined;
  await Promise.all([partOf(page).preload(), slug === undefined ? undefined : loadStory(slug)]);
}

/** The modules that a page loads beyond the entry, by the end of their ids. */
export function modulesOf(page: PageAt): string[] {
  const slug = 'slug' in page ? page.slug : undefined;
  const story = slug === undefined ? [] : [`virtual:story/${slug}`];
  return [moduleNames[page.kind], ...story];
}

const moduleNames: Record<PageAt['kind'], string> = {
  home: 'src/page/StoryPage.tsx',
  story: 'src/page/StoryPage.tsx',
  stories: 'src/page/StoriesPage.tsx',
  embed: 'src/page/EmbedPage.tsx',
  'not-found': 'src/page/NotFoundPage.tsx',
};

function partOf(page: PageAt): { preload: () => Promise<void> } {
  switch (page.kind) {
    case 'home':
    case 'story':
      return storyPage;
    case 'stories':
      return storiesPage;
    case 'embed':
      return embedPage;
    case 'not-found':
      return notFoundPage;
  }
}
