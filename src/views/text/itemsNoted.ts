import { itemById, itemsOn } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import type { Cluster } from './clustersOf';

/**
 * The items that the note of a cluster names. What is not known is said by the words themselves: a note would say
 * it again, and is made only where something else rests on them too.
 */
export function itemsNoted(story: Story, { passages }: Cluster): Id[] {
  const items = itemsOn(story, passages);
  return items.every((id) => itemById(story, id)?.kind === 'unknown') ? [] : items;
}
