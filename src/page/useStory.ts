import { use } from 'react';
import type { Story } from '../model/story';
import { orReload } from './orReload';
import { loadedStory, loadStory } from './storyShelf';

// React asks again and again, and must be told the same promise.
const awaited = new Map<string, Promise<Story>>();

/** The story of a slug that is known to be there; suspends until it is loaded. */
export function useStory(slug: string): Story {
  const story = loadedStory(slug);
  if (story) return story;
  const promise = awaited.get(slug) ?? orReload(loadStory(slug));
  awaited.set(slug, promise);
  return use(promise);
}
