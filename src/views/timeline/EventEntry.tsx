import { Fragment } from 'react';
import { eventById, speakerById } from '../../model/lookups';
import { type Clock, clocks, type Story, type StoryDate, type StoryEvent } from '../../model/story';
import { CopySlot } from '../CopySlot';
import { DateWords } from '../DateWords';
import { Ladder } from '../Ladder';
import { MarkLabel } from '../MarkLabel';
import { PassageLinks } from '../PassageLinks';
import { interfaceWords } from '../interfaceWords';
import styles from './EventEntry.module.css';
import { ItemLinks } from './ItemLinks';

interface EventEntryProps {
  story: Story;
  event: StoryEvent;
  /** Whether a clock has no date for it. */
  undated: Record<Clock, boolean>;
}

/** The date on each clock, and what the other one is called beside it. */
const faces: Record<Clock, { dateOf: (event: StoryEvent) => StoryDate; otherLabel: string; other: Clock }> = {
  happened: { dateOf: (event) => event.date, otherLabel: 'Became public', other: 'reported' },
  reported: { dateOf: (event) => event.reported, otherLabel: 'Happened', other: 'happened' },
};

/**
 * One event: when, what, how far it is established, through whom, and where the text says it. What it
 * shows by one clock alone says so, in `data-clock`; served is what the first clock shows.
 */
export function EventEntry({ story, event, undated }: EventEntryProps) {
  return (
    <article id={event.id} className={styles.event} data-item="" data-mark={event.standing}>
      {clocks.map((clock) => {
        const date = faces[clock].dateOf(event);
        return (
          <Fragment key={clock}>
            <div className={styles.date} {...onlyBy(clock)}>
              <DateWords date={date} as="lines" />
            </div>
            <span
              className={styles.marker}
              data-shape={undated[clock] ? 'undated' : shapeOf(date)}
              aria-hidden="true"
              {...onlyBy(clock)}
            />
          </Fragment>
        );
      })}
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
          {clocks.map((clock) => {
            const { otherLabel, other } = faces[clock];
            return (
              <div key={clock} className={styles.fact} {...onlyBy(clock)}>
                <dt {...interfaceWords}>{otherLabel}</dt>{' '}
                <dd>
                  <DateWords date={faces[other].dateOf(event)} />
                </dd>
              </div>
            );
          })}
        </dl>
        <div className={styles.basis}>
          <MarkLabel mark={event.standing} />
          {event.ladders.map((hands) => (
            <Ladder key={hands.join(' ')} story={story} hands={hands} />
          ))}
          <PassageLinks story={story} passages={event.passages} />
        </div>
        <CopySlot />
      </div>
    </article>
  );
}

/** The attributes of what only one clock shows. */
function onlyBy(clock: Clock) {
  return { 'data-clock': clock, hidden: clock !== clocks[0] };
}

/** A striped span where the day is not given, else a moment. */
function shapeOf({ nature }: StoryDate): 'span' | 'moment' {
  return nature === 'point' ? 'moment' : 'span';
}
