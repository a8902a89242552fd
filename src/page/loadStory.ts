import { loaders, summaries } from 'virtual:stories';
import type { Story } from '../model/story';

/** What a list or a head says of a story. */
export type StorySummary = (typeof summaries)[number];

/** All stories, newest first. */
export const allStories: readonly StorySummary[] = summaries;

/** Loads a story. Throws a RangeError where there is none of that slug. */
export async function loadStory(slug: string): Promise<Story> {
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined;
  if (!load) throw new RangeError(`there is no story “${slug}”`);
  return (await load()).story;
}
