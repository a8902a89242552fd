import { loaders, summaries } from 'virtual:stories';
import type { Story } from '../model/story';

/** What a list or a head says of a story. */
export type StorySummary = (typeof summaries)[number];

/** All stories, newest first. */
export const allStories: readonly StorySummary[] = summaries;

const loaded = new Map<string, Story>();
const loading = new Map<string, Promise<Story>>();

/** Loads a story once. Throws a RangeError where there is none of that slug. */
export function loadStory(slug: string): Promise<Story> {
  const known = loading.get(slug);
  if (known) return known;
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined;
  if (!load) throw new RangeError(`there is no story “${slug}”`);
  const promise = load().then(({ story }) => {
    loaded.set(slug, story);
    return story;
  });
  loading.set(slug, promise);
  return promise;
}

/** The story, if it is there already: what is loaded first can be rendered in one go. */
export function loadedStory(slug: string): Story | undefined {
  return loaded.get(slug);
}
