import { type ScaleSpan, type Story, type StoryEvent, standings } from '../../src/model/story';
import { exampleStory } from './exampleStory';

/** The example story with other events: one for each span, its titles and standings taking turns. */
export function storyOfSpans(
  spans: readonly Omit<ScaleSpan, 'event'>[],
  scale: Partial<Story['scale']['happened']> = {},
): Story {
  const named = spans.map((span, at): ScaleSpan => ({ ...span, event: `event-${at + 1}` }));
  const events = named.map(({ event }, at): StoryEvent => ({
    ...(exampleStory.events[at % exampleStory.events.length] as StoryEvent),
    id: event,
    title: `The council answers the keeper of the gate, entry ${at + 1}`,
    standing: standings[(at * 5) % standings.length] ?? 'reported',
    after: [],
    passages: [],
  }));
  const ids = named.map(({ event }) => event);
  const drawn = { ticks: exampleStory.scale.happened.ticks, spans: named, ...scale };
  return {
    ...exampleStory,
    events,
    passages: [],
    order: { happened: ids, reported: ids },
    scale: { happened: drawn, reported: drawn },
  };
}

/** So many days, spread unevenly but always in the same way, in order of time. */
export function days(count: number): Omit<ScaleSpan, 'event'>[] {
  return Array.from({ length: count }, (_, at) => (at * 0.618034) % 1)
    .toSorted((a, b) => a - b)
    .map((from) => ({ from, to: from, nature: 'point' }));
}
