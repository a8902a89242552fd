import { useLayoutEffect, useRef } from 'react';
import { eventsBy } from '../../model/lookups';
import { type Clock, clocks, type Story } from '../../model/story';
import { contentVisibility, chunk } from '../islands/chunk';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { EventEntry } from './EventEntry';
import styles from './Timeline.module.css';
import { swapClock } from './swapClock';
import { undatedOn } from './undatedOn';

interface EventListProps {
  story: Story;
  clock: Clock;
}

/**
 * Every event, served in the order in which things happened. Another clock puts the entries, which are
 * there already, into its own order, and turns them.
 */
export function EventList({ story, clock }: EventListProps) {
  const list = useRef<HTMLElement>(null);
  const shownBy = useRef<Clock>(undefined);

  useLayoutEffect(() => {
    const before = shownBy.current;
    shownBy.current = clock;
    if ((before ?? clocks[0]) === clock) return;
    const groups = [...(list.current?.children ?? [])];
    const wanted = story.order[clock].flatMap((id) => document.getElementById(id)?.parentElement ?? []);
    // Who arrives at an entry stays with it; who chooses another clock sees it move.
    const target = before ? null : list.current?.querySelector(':target');
    const stood = target?.getBoundingClientRect().top;
    for (const entry of wanted) swapClock(clock, entry);
    const parts = groups.map(({ children }) => wanted.splice(0, children.length));
    for (const [at, part] of parts.entries()) groups[at]?.append(...part);
    if (target && stood !== undefined) window.scrollBy(0, target.getBoundingClientRect().top - stood);
  }, [story, clock]);

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
    <ol key={at} className={styles.events} {...contentVisibility(groups)}>
      {events.map((event) => (
        <li key={event.id} className={styles.entry} data-moves="">
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
