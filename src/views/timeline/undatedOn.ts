import type { Clock, Id, Story } from '../../model/story';

/** The events that a clock has no date for, placed by their order alone. */
export function undatedOn(story: Story, clock: Clock): ReadonlySet<Id> {
  return new Set(
    story.scale[clock].spans.flatMap(({ event, placed }) => (placed === undefined ? [] : [event])),
  );
}
