import { useLayoutEffect, useRef } from 'react';
import { eventsBy } from '../../model/lookups';
import { type Clock, clocks, type Story } from '../../model/story';
import { contentVisibility, chunk } from '../islands/chunk';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { enhanceEventList } from './enhanceEventList';
import { EventEntry } from './EventEntry';
import { useWords } from '../wording/useWords';
import styles from './Timeline.module.css';
import { undatedOn } from './undatedOn';

interface EventListProps {
  story: Story;
  clock: Clock;
}

/**
 * Every event, served in the order in which things happened. The other clock reorders and turns the entries
 * that are there (`enhanceEventList`).
 */
export function EventList({ story, clock }: EventListProps) {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const shownClock = useRef<Clock>(undefined);

  useLayoutEffect(() => {
    const before = shownClock.current;
    shownClock.current = clock;
    if (!list.current || (before ?? clocks[0]) === clock) return;
    // A reader who arrives at an entry stays with it; one who switches the clock sees it move.
    enhanceEventList(list.current, story, clock, before === undefined, words);
  }, [story, clock, words]);

  return (
    <StaticIsland name="events" ref={list}>
      {rendersStatic && (() => <Entries story={story} />)}
    </StaticIsland>
  );
}

function Entries({ story }: { story: Story }) {
  const undated = {
    happened: undatedOn(story, 'happened'),
    reported: undatedOn(story, 'reported'),
  };
  return chunk(eventsBy(story, 'happened')).map((events, at, groups) => (
    <ol key={at} className={styles.events} {...contentVisibility(events, groups)}>
      {events.map((event) => (
        <li key={event.id} id={`${event.id}--here`} className={styles.entry} data-moves="">
          <EventEntry
            story={story}
            event={event}
            undated={{ happened: undated.happened.has(event.id), reported: undated.reported.has(event.id) }}
          />
        </li>
      ))}
    </ol>
  ));
}
