import { eventsBy } from '../../model/lookups';
import type { Clock, Story } from '../../model/story';
import type { ReaderState } from '../ReaderState';
import { SectionFrame } from '../SectionFrame';
import { ClockSwitch } from './ClockSwitch';
import { EventEntry } from './EventEntry';
import { Ruler } from './Ruler';
import styles from './Timeline.module.css';

interface TimelineProps {
  story: Story;
  reader: ReaderState;
}

const leads: Record<Clock, string> = {
  happened: 'In the order in which things happened, or are said to have.',
  reported: 'In the order in which things became public.',
};

/** What happened, or is said to have: a ruler to scale, and every event in the order of one clock. */
export function Timeline({ story, reader }: TimelineProps) {
  const events = eventsBy(story, reader.clock);
  return (
    <SectionFrame
      id="timeline"
      title="Timeline"
      lead={
        events.length > 0
          ? `${leads[reader.clock]} Striped is a span within which the day is not known; dashed is not dated.`
          : 'This story records no events.'
      }
    >
      {events.length > 0 && (
        <>
          <ClockSwitch reader={reader} />
          <Ruler story={story} reader={reader} scale={story.scale[reader.clock]} />
          <ol className={styles.events}>
            {events.map((event) => (
              <li key={event.id} className={styles.entry}>
                <EventEntry story={story} reader={reader} event={event} />
              </li>
            ))}
          </ol>
        </>
      )}
    </SectionFrame>
  );
}
