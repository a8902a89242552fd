import { useLayoutEffect, useRef } from 'react';
import { eventsBy } from '../../model/lookups';
import type { Clock, Story } from '../../model/story';
import { Kept } from '../Kept';
import { longList } from '../longList';
import { EventEntry } from './EventEntry';
import type { Pointed } from './pointing';
import styles from './Timeline.module.css';
import { undatedOn } from './undatedOn';

interface EventListProps {
  story: Story;
  clock: Clock;
  pointed: Pointed;
}

/**
 * Every event, served in the order in which things happened. Another clock puts the entries, which are
 * there already, into its own order; each bears the dates of both.
 */
export function EventList({ story, clock, pointed }: EventListProps) {
  const list = useRef<HTMLElement>(null);
  const arrived = useRef(false);

  useLayoutEffect(() => {
    const entries = new Map(
      [...(list.current?.children ?? [])].map((entry) => [entry.firstElementChild?.id, entry]),
    );
    const wanted = eventsBy(story, clock).flatMap(({ id }) => entries.get(id) ?? []);
    if (wanted.some((entry, at) => list.current?.children[at] !== entry)) {
      // Who arrives at an entry stays with it; who chooses another clock sees it move.
      const target = arrived.current ? null : list.current?.querySelector(':target');
      const stood = target?.getBoundingClientRect().top;
      list.current?.append(...wanted);
      if (target && stood !== undefined) window.scrollBy(0, target.getBoundingClientRect().top - stood);
    }
    arrived.current = true;
    for (const part of list.current?.querySelectorAll<HTMLElement>('[data-clock]') ?? [])
      part.hidden = part.dataset['clock'] !== clock;
  }, [story, clock]);

  useLayoutEffect(() => {
    const entries = pointed.flatMap((id) => document.getElementById(id) ?? []);
    for (const entry of entries) entry.setAttribute('data-pointed', '');
    return () => {
      for (const entry of entries) entry.removeAttribute('data-pointed');
    };
  }, [pointed]);

  return (
    <Kept as="ol" name="events" ref={list} {...longList(story.events.length)}>
      {import.meta.env.SSR || !import.meta.env.PROD ? () => <Entries story={story} /> : undefined}
    </Kept>
  );
}

function Entries({ story }: { story: Story }) {
  const undated = {
    happened: undatedOn(story, 'happened'),
    reported: undatedOn(story, 'reported'),
  };
  return eventsBy(story, 'happened').map((event) => (
    <li key={event.id} className={styles.entry} data-moves="">
      <EventEntry
        story={story}
        event={event}
        undated={{ happened: undated.happened.has(event.id), reported: undated.reported.has(event.id) }}
      />
    </li>
  ));
}
