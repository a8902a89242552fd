import { Fragment, type ReactNode } from 'react';
import {
  attributedName,
  claimById,
  fullRoutes,
  isAnonymous,
  itemById,
  markOfStatement,
  nameSaysUnnamed,
  speakersOf,
  wordsOf,
} from '../../model/lookups';
import type { Id, Mark, Statement, Story, StoryEvent } from '../../model/story';
import { briefDate } from '../item/briefDate';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { ItemChanges } from '../item/ItemChanges';
import { MarkLabel } from '../item/MarkLabel';
import { cueWords } from '../voices/cueWords';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { InterfaceWords } from '../wording/InterfaceWords';
import { quoted } from '../wording/quoted';
import { stancePhrases } from '../wording/stancePhrases';
import styles from './ItemCard.module.css';

interface ItemCardProps {
  story: Story;
  /** An event or a statement. */
  item: Id;
}

/** One event or statement alone, with all that says how far it is established and through whose hands it came. */
export function ItemCard({ story, item }: ItemCardProps) {
  const found = itemById(story, item);
  if (found?.kind === 'event') return <EventCard story={story} event={found.event} />;
  if (found?.kind === 'statement') return <StatementCard story={story} statement={found.statement} />;
  return <p lang="en">This story has no event or statement “{item}”.</p>;
}

function EventCard({ story, event }: { story: Story; event: StoryEvent }) {
  return (
    <Card id={event.id} mark={event.standing}>
      <p className={styles.kicker}>
        <MarkLabel mark={event.standing} /> <DateWords date={briefDate(event.date)} as="fact" />
      </p>
      <h1 id={`${event.id}--title`} className={styles.title}>
        {event.title}
      </h1>
      {event.summary !== undefined && <p className={styles.note}>{event.summary}</p>}
      <Routes story={story} routes={event.routes} />
      <ItemChanges story={story} of={event.id} />
    </Card>
  );
}

function StatementCard({ story, statement }: { story: Story; statement: Statement }) {
  const { id, form, note, stances } = statement;
  const words = wordsOf(statement, (run) => quoted(run, story.language));
  const Words = form === 'quote' ? 'blockquote' : 'div';
  return (
    <Card id={id} mark={markOfStatement(story, statement)}>
      <Words className={styles.words}>
        <p {...(form === 'no-comment' && interfaceLanguage)}>
          {form === 'no-comment' ? 'No comment' : words}
        </p>
      </Words>
      <h1 id={`${id}--title`} className={styles.speakers}>
        {speakersOf(story, statement).map((speaker, index) => (
          <Fragment key={speaker.id}>
            {index > 0 && '; '}
            <b>{speaker.name}</b> <span>{speaker.role}</span>
            {isAnonymous(speaker) && !nameSaysUnnamed(`${speaker.name} ${speaker.role}`) && (
              <InterfaceWords story={story}>, not named</InterfaceWords>
            )}
          </Fragment>
        ))}
      </h1>
      <p className={styles.facts}>
        {form === 'paraphrase' && <InterfaceWords story={story}>Paraphrase. </InterfaceWords>}
        {form !== 'no-comment' && <>{cueWords(statement, story.language)}, </>}
        <DateWords date={briefDate(statement.date)} as="run" />
      </p>
      {stances.map(({ claim, stance, endedBy }) => (
        <p key={claim} className={styles.stance} data-ended={endedBy}>
          <MarkLabel mark={markOfStatement(story, statement)}>{stancePhrases[stance]}</MarkLabel>{' '}
          <ItemAnchor story={story} to={claim}>
            {claimById(story, claim).text}
          </ItemAnchor>
          {endedBy !== undefined && (
            <InterfaceWords story={story}>
              {' '}
              (
              <ItemAnchor story={story} to={endedBy}>
                no longer
              </ItemAnchor>
              )
            </InterfaceWords>
          )}
        </p>
      ))}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <Routes story={story} routes={fullRoutes(story, statement)} />
      <ItemChanges story={story} of={id} />
    </Card>
  );
}

function Card({ id, mark, children }: { id: Id; mark: Mark; children: ReactNode }) {
  return (
    <article id={id} className={styles.item} aria-labelledby={`${id}--title`} data-item="" data-mark={mark}>
      {children}
    </article>
  );
}

/** Each way on which it reached the reader, from the first hand to where it can be read. */
function Routes({ story, routes }: { story: Story; routes: readonly (readonly Id[])[] }) {
  return routes.map((hands) => (
    <ol key={hands.join(' ')} className={styles.route} data-route="">
      {hands.map((hand, index) => (
        <li key={hand}>
          {index > 0 && (
            <span data-unseen="" {...interfaceLanguage}>
              through{' '}
            </span>
          )}
          <bdi>{attributedName(story, hand)}</bdi>
        </li>
      ))}
    </ol>
  ));
}
