import type { Id, Story } from '../../model/story';

const numbers = new WeakMap<Story, ReadonlyMap<Id, number>>();

/**
 * The number of each event, from 1 in the order in which things happened. It is the event's name on the ruler and in
 * the list, so it stays what it is in the order of the other clock.
 */
export function eventNumbers(story: Story): ReadonlyMap<Id, number> {
  let known = numbers.get(story);
  if (!known) numbers.set(story, (known = new Map(story.order.happened.map((id, at) => [id, at + 1]))));
  return known;
}
