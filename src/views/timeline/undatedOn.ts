import type { Clock, Id, Story } from '../../model/story';

/** The events that have no date by this clock and are positioned by their order alone. */
export function undatedOn(story: Story, clock: Clock): ReadonlySet<Id> {
  return new Set(
    story.scale[clock].spans.flatMap(({ event, placed }) => (placed === undefined ? [] : [event])),
  );
}
