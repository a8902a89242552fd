import { attributedName, eventById, speakerById } from '../../model/lookups';
import type { Clock, Id, Story, StoryEvent } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { MarkLabel } from '../item/MarkLabel';
import { PassageLinks } from '../item/PassageLinks';
import { PeekControls } from '../item/PeekControls';
import { Route } from '../item/Route';
import { SiteLink } from '../layout/SiteLink';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { listed } from '../wording/wording';
import styles from './EventEntry.module.css';
import { eventNumbers } from './eventNumbers';
import { ItemLinks } from './ItemLinks';
import { otherClockLabels } from './otherClockLabels';
import { Pin } from './Pin';

interface EventEntryProps {
  story: Story;
  event: StoryEvent;
  /** Whether a clock has no date for it. */
  undated: Record<Clock, boolean>;
  /** Whether its fold is served open: where it stands alone. */
  open?: boolean;
}

/**
 * One event: when, what, how far it is established, by whose word, and where the text says it; the rest is folded.
 * Served as the first clock shows it; `enhanceEventList` turns it to the other one.
 */
export function EventEntry({ story, event, undated, open = false }: EventEntryProps) {
  const number = eventNumbers(story).get(event.id) ?? 0;
  return (
    <article id={event.id} className={styles.event} data-item="" data-peek="" data-mark={event.standing}>
      <DateWords date={event.date} as="line" />
      <h3 className={styles.title}>
        <ItemAnchor className={styles.link} story={story} to={event.id} data-mark={event.standing}>
          <Pin number={number} undated={undated.happened} otherUndated={undated.reported} />{' '}
          <span className={styles.words}>{event.title}</span>
        </ItemAnchor>
      </h3>
      <div className={styles.basis}>
        <details className={styles.fold} open={open}>
          <summary className={styles.summary}>
            <MarkLabel mark={event.standing} /> <bdi>{listed(sourcesOf(story, event))}</bdi>
          </summary>
          <div className={styles.folded}>
            {event.summary && <p className={styles.text}>{event.summary}</p>}
            <Facts story={story} event={event} number={number} />
          </div>
        </details>{' '}
        <PassageLinks story={story} passages={event.passages} of={event.title} />
      </div>
      <PeekControls place={`${event.id}--here`} />
    </article>
  );
}

/** Who took part, what it follows, when it became public, through whom it is known, and how to cite it. */
function Facts({ story, event, number }: { story: Story; event: StoryEvent; number: number }) {
  const relayed = event.routes.filter((hands) => hands.length > 1);
  return (
    <>
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
      {relayed.map((hands) => (
        <Route key={hands.join(' ')} story={story} hands={hands} />
      ))}
      <p data-control="" {...interfaceLanguage}>
        <SiteLink to={`/stories/${story.slug}/embed#${event.id}`} target="_top">
          Cite or share event {number}
        </SiteLink>
      </p>
    </>
  );
}

/** Whose word it rests on: the first hand of each route, once each. */
function sourcesOf(story: Story, { routes }: StoryEvent): string[] {
  const first = routes.flatMap<Id>(([hand]) => hand ?? []);
  return [...new Set(first.map((id) => attributedName(story, id)))];
}
