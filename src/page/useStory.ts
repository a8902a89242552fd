import { use } from 'react';
import type { Story } from '../model/story';
import { orReload } from './orReload';
import { loadedStory, loadStory } from './storyShelf';

// React asks again and again, and must be given the same promise each time, also once the story is there.
const awaited = new Map<string, Promise<Story>>();

/** The story of a slug that is known to be there; suspends until it is loaded. */
export function useStory(slug: string): Story {
  let promise = awaited.get(slug);
  if (!promise) {
    const story = loadedStory(slug);
    promise = story ? fulfilled(story) : orReload(loadStory(slug));
    awaited.set(slug, promise);
  }
  return use(promise);
}

/** A promise marked as React marks those it has seen fulfilled, so that it reads the value at once. */
function fulfilled<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}
