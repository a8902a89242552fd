import { Fragment } from 'react';
import { attributedName, eventById, isHeard, speakerById } from '../../model/lookups';
import type { Clock, Id, Story, StoryEvent } from '../../model/story';
import { briefDate } from '../item/briefDate';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { ItemChanges } from '../item/ItemChanges';
import { MarkLabel } from '../item/MarkLabel';
import { PassageLinks } from '../item/PassageLinks';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { InterfaceWords } from '../wording/InterfaceWords';
import { markLabels } from '../wording/markLabels';
import { listed } from '../wording/wording';
import { Isolated } from '../wording/Isolated';
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
  const source = listed(sourcesOf(story, event));
  return (
    <article
      id={event.id}
      className={styles.event}
      data-item=""
      data-peek={`${event.id}--here`}
      data-mark={event.standing}
    >
      <div className={styles.when}>
        <DateWords date={briefDate(event.date)} as="line" />{' '}
        <PassageLinks story={story} passages={event.passages} of={event.title} only="first" />
      </div>
      <h3 className={styles.title}>
        <ItemAnchor className={styles.link} story={story} to={event.id}>
          <Pin
            number={number}
            standing={event.standing}
            undated={undated.happened}
            otherUndated={undated.reported}
          />{' '}
          {event.title}
        </ItemAnchor>
      </h3>
      <details className={styles.fold} open={open}>
        <summary
          className={styles.summary}
          aria-label={`${markLabels[event.standing]}, ${source}. More: ${event.title}`}
        >
          <MarkLabel mark={event.standing} /> <Isolated story={story}>{source}</Isolated>
        </summary>
        {event.summary && <p className={styles.text}>{event.summary}</p>}
        <Facts story={story} event={event} />
        <ItemChanges story={story} of={event.id} />
      </details>
    </article>
  );
}

/** Who took part, what it follows, when it became public, and through whom it is known. */
function Facts({ story, event }: { story: Story; event: StoryEvent }) {
  const relayed = event.routes.filter((hands) => hands.length > 1);
  return (
    <p className={styles.facts}>
      <ItemLinks
        story={story}
        label="Took part"
        items={event.speakers.map((id) => ({
          id,
          words: speakerById(story, id).name,
          leads: isHeard(story, id),
        }))}
      />
      <ItemLinks
        story={story}
        label="After"
        items={event.after.map((id) => ({ id, words: eventById(story, id).title, leads: true }))}
      />
      <span {...interfaceLanguage} data-other-clock="">
        {otherClockLabels.happened}
      </span>{' '}
      <DateWords date={briefDate(event.reported)} as="fact" />.{' '}
      {relayed.map((hands) => (
        <InterfaceWords key={hands.join(' ')} story={story}>
          <Isolated story={story}>{attributedName(story, hands[0] ?? '')}</Isolated>:{' '}
          {hands.slice(1).map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}through <Isolated story={story}>{attributedName(story, id)}</Isolated>
            </Fragment>
          ))}
          .{' '}
        </InterfaceWords>
      ))}
      <PassageLinks story={story} passages={event.passages} of={event.title} only="further" />
    </p>
  );
}

/** Whose word it rests on: the first hand of each route, once each. */
function sourcesOf(story: Story, { routes }: StoryEvent): string[] {
  const first = routes.flatMap<Id>(([hand]) => hand ?? []);
  return [...new Set(first.map((id) => attributedName(story, id)))];
}
