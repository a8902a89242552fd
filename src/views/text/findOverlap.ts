import { itemsOn } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import type { Cluster } from './clustersOf';

/** The items that rest on one cluster, and the HTML id of the list of them. */
export interface Overlap {
  id: string;
  items: Id[];
}

/** The overlapping items of a cluster; undefined where one item rests on it and its link leads there. */
export function findOverlap(story: Story, { passages, runs, listId }: Cluster): Overlap | undefined {
  const items = itemsOn(story, passages);
  // A text can be in one link only, and an author's link takes precedence.
  const hidden = items.length > 1 || runs.some(({ link }) => link !== undefined);
  return listId !== undefined && hidden ? { id: listId, items } : undefined;
}
