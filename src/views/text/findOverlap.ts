import { itemsOn } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import type { Cluster } from './clustersOf';

/** All that rests on words that carry several items, and the HTML id of the list of them. */
export interface Overlap {
  id: string;
  items: Id[];
}

/** What a cluster has to offer: nothing where its words lead to the one item that rests on them. */
export function findOverlap(story: Story, { passages, runs, listId }: Cluster): Overlap | undefined {
  const items = itemsOn(story, passages);
  // Words can be one link only, and an author's link keeps its words.
  const hidden = items.length > 1 || runs.some(({ link }) => link !== undefined);
  return listId !== undefined && hidden ? { id: listId, items } : undefined;
}
