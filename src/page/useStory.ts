import { use } from 'react';
import type { Story } from '../model/story';
import { loadedStory, loadStory } from './storyShelf';

/** The story of a slug that is known to be there; suspends until it is loaded. */
export function useStory(slug: string): Story {
  return loadedStory(slug) ?? use(loadStory(slug));
}
