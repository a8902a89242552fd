import { eventById, isHeard, speakerById } from '../../model/lookups';
import { namedRoutes } from '../../model/namedRoutes';
import type { Clock, Id, Story, StoryEvent } from '../../model/story';
import { attributedName } from '../../words/attributedName';
import { listed } from '../../words/listed';
import type { Words } from '../../words/Words';
import { briefDate } from '../item/briefDate';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { ItemChanges } from '../item/ItemChanges';
import { MarkLabel } from '../item/MarkLabel';
import { PassageLinks } from '../item/PassageLinks';
import { asInterfaceWords } from '../wording/InterfaceWords';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import { Isolated } from '../wording/Isolated';
import styles from './EventEntry.module.css';
import { eventNumbers } from './eventNumbers';
import { ItemLinks } from './ItemLinks';
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
  const all = useAllWords();
  const source = listed(all, sourcesOf(story, event, all));
  return (
    <article
      id={event.id}
      className={styles.event}
      data-item=""
      data-peek={`${event.id}--here`}
      data-mark={event.standing}
    >
      <div className={styles.when}>
        <DateWords date={briefDate(event.date, all)} as="line" />
        {'\u00a0'}
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
          aria-label={all.timeline.more({
            standing: all.marks[event.standing],
            source,
            title: event.title,
          })}
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
  const all = useAllWords();
  const { timeline, clocks, lists, sentences, attributes } = all;
  const relayed = namedRoutes(story, event.routes).filter((hands) => hands.length > 1);
  const own = asInterfaceWords;
  const named = (id: Id) => <Isolated story={story}>{attributedName(story, id, all)}</Isolated>;
  const facts = [
    event.speakers.length > 0 &&
      rich(timeline.tookPart, {
        own,
        names: (
          <ItemLinks
            story={story}
            items={event.speakers.map((id) => ({
              id,
              words: speakerById(story, id).name,
              leads: isHeard(story, id),
            }))}
          />
        ),
      }),
    event.after.length > 0 &&
      rich(timeline.after, {
        own,
        events: (
          <ItemLinks
            story={story}
            items={event.after.map((id) => ({ id, words: eventById(story, id).title, leads: true }))}
          />
        ),
      }),
    rich(timeline.otherClock, {
      clock: (
        <span {...attributes} data-other-clock="">
          {clocks.reported}
        </span>
      ),
      date: <DateWords date={briefDate(event.reported, all)} as="fact" />,
    }),
    ...relayed.map(([first = '', ...hands]) =>
      asInterfaceWords(
        rich(timeline.knownThrough, {
          source: named(first),
          hands: joinedBy(
            lists.comma,
            hands.map((id) => rich(timeline.through, { name: named(id) })),
          ),
        }),
      ),
    ),
  ].filter((fact) => fact !== false);
  return (
    <p className={styles.facts}>
      {joinedBy(sentences.following, facts)}{' '}
      <PassageLinks story={story} passages={event.passages} of={event.title} only="further" />
    </p>
  );
}

/** Whose word it rests on: the first hand of each route, once each. */
function sourcesOf(story: Story, { routes }: StoryEvent, words: Words): string[] {
  const first = routes.flatMap<Id>(([hand]) => hand ?? []);
  return [...new Set(first.map((id) => attributedName(story, id, words)))];
}
