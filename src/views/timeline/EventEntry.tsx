import { memo } from 'react';
import { eventById, speakerById } from '../../model/lookups';
import type { Clock, Story, StoryDate, StoryEvent } from '../../model/story';
import { CopyButtons } from '../CopyButtons';
import { DateWords } from '../DateWords';
import { focusAttributes } from '../focusAttributes';
import { Ladder } from '../Ladder';
import { MarkLabel } from '../MarkLabel';
import { PassageLinks } from '../PassageLinks';
import type { ReaderState } from '../ReaderState';
import { interfaceWords } from '../interfaceWords';
import styles from './EventEntry.module.css';
import { ItemLinks } from './ItemLinks';

interface EventEntryProps {
  story: Story;
  reader: ReaderState;
  event: StoryEvent;
  /** Whether the clock has no date for it. */
  undated: boolean;
}

const otherClock: Record<Clock, { label: string; dateOf: (event: StoryEvent) => StoryDate }> = {
  happened: { label: 'Became public', dateOf: (event) => event.reported },
  reported: { label: 'Happened', dateOf: (event) => event.date },
};

/** One event: when, what, how far it is established, through whom, and where the text says it. */
export const EventEntry = memo(function EventEntry({ story, reader, event, undated }: EventEntryProps) {
  const date = reader.clock === 'happened' ? event.date : event.reported;
  const other = otherClock[reader.clock];
  return (
    <article
      id={event.id}
      className={styles.event}
      data-item=""
      data-mark={event.standing}
      {...focusAttributes(reader, event.id)}
    >
      <div className={styles.date}>
        <DateWords date={date} as="lines" />
      </div>
      <span className={styles.marker} data-shape={undated ? 'undated' : shapeOf(date)} aria-hidden="true" />
      <div className={styles.words}>
        <h3 className={styles.title}>{event.title}</h3>
        {event.summary && <p className={styles.summary}>{event.summary}</p>}
        <dl className={styles.facts}>
          {event.speakers.length > 0 && (
            <ItemLinks
              story={story}
              label="Took part"
              items={event.speakers.map((id) => ({ id, words: speakerById(story, id).name }))}
            />
          )}
          {event.after.length > 0 && (
            <ItemLinks
              story={story}
              label="After"
              items={event.after.map((id) => ({ id, words: eventById(story, id).title }))}
            />
          )}
          <div className={styles.fact}>
            <dt {...interfaceWords}>{other.label}</dt>{' '}
            <dd>
              <DateWords date={other.dateOf(event)} />
            </dd>
          </div>
        </dl>
        <div className={styles.basis}>
          <MarkLabel mark={event.standing} />
          {event.ladders.map((hands) => (
            <Ladder key={hands.join(' ')} story={story} hands={hands} />
          ))}
          <PassageLinks story={story} passages={event.passages} />
        </div>
        <CopyButtons id={event.id} of={event.title} />
      </div>
    </article>
  );
});

/** A striped span where the day is not given, else a moment. */
function shapeOf({ nature }: StoryDate): 'span' | 'moment' {
  return nature === 'point' ? 'moment' : 'span';
}
