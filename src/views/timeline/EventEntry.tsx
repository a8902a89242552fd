import { eventById, speakerById } from '../../model/lookups';
import type { Clock, Story, StoryDate, StoryEvent } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { Route } from '../item/Route';
import { MarkLabel } from '../item/MarkLabel';
import { PassageLinks } from '../item/PassageLinks';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './EventEntry.module.css';
import { ItemLinks } from './ItemLinks';
import { otherClockLabels } from './otherClockLabels';

interface EventEntryProps {
  story: Story;
  event: StoryEvent;
  /** Whether a clock has no date for it. */
  undated: Record<Clock, boolean>;
}

/**
 * One event: when, what, how far it is established, through whom, and where the text says it. Served as the
 * first clock shows it; `enhanceEventList` turns it to the other one.
 */
export function EventEntry({ story, event, undated }: EventEntryProps) {
  const shapes = {
    'data-shape': undated.happened ? 'undated' : shapeOf(event.date),
    'data-other': undated.reported ? 'undated' : shapeOf(event.reported),
  };
  return (
    <article id={event.id} className={styles.event} data-item="" data-mark={event.standing}>
      <div className={styles.date}>
        <DateWords date={event.date} as="lines" />
      </div>
      <span className={styles.marker} {...shapes} aria-hidden="true" />
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
            <dt {...interfaceLanguage}>{otherClockLabels.happened}</dt>{' '}
            <DateWords date={event.reported} as="fact" />
          </div>
        </dl>
        <div className={styles.basis}>
          <MarkLabel mark={event.standing} />
          {event.routes.map((hands) => (
            <Route key={hands.join(' ')} story={story} hands={hands} />
          ))}
          <PassageLinks story={story} passages={event.passages} of={event.title} />
        </div>
      </div>
    </article>
  );
}

/** A striped span where the day is not given, else a moment. */
function shapeOf({ nature }: StoryDate): 'span' | 'moment' {
  return nature === 'point' ? 'moment' : 'span';
}
