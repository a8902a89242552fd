import type { ReactNode } from 'react';
import {
  claimById,
  fullRoutes,
  isAnonymous,
  itemById,
  markOfStatement,
  speakersOf,
} from '../../model/lookups';
import { namedRoutes } from '../../model/namedRoutes';
import type { Id, Mark, Speaker, Statement, Story, StoryEvent } from '../../model/story';
import { attributedName, nameSaysUnnamed } from '../../words/attributedName';
import { quoted } from '../../words/quoted';
import { briefDate } from '../item/briefDate';
import { DateWords } from '../item/DateWords';
import { ItemAnchor } from '../item/ItemAnchor';
import { ItemChanges } from '../item/ItemChanges';
import { MarkLabel } from '../item/MarkLabel';
import { cueWithin, cueWords } from '../voices/cueWords';
import { SaidWords, whenSaid } from '../voices/SaidWords';
import { asInterfaceWords, InterfaceWords } from '../wording/InterfaceWords';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './ItemCard.module.css';

interface ItemCardProps {
  story: Story;
  /** The id of an event or a statement. */
  item: Id;
}

/** One event or statement alone, with all that says how far it is established and through whose hands it came. */
export function ItemCard({ story, item }: ItemCardProps) {
  const { site, attributes, language } = useAllWords();
  const found = itemById(story, item);
  if (found?.kind === 'event') return <EventCard story={story} event={found.event} />;
  if (found?.kind === 'statement') return <StatementCard story={story} statement={found.statement} />;
  return <p {...attributes}>{site.noItem({ item: quoted(item, language) })}</p>;
}

function EventCard({ story, event }: { story: Story; event: StoryEvent }) {
  const words = useAllWords();
  return (
    <Card id={event.id} mark={event.standing}>
      <p className={styles.kicker}>
        <MarkLabel mark={event.standing} /> <DateWords date={briefDate(event.date, words)} as="fact" />
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
  const words = useAllWords();
  const { voices, lists } = words;
  const { id, form, note, stances } = statement;
  const when = whenSaid(statement, words);
  const paraphrased = form === 'paraphrase';
  const cue = paraphrased ? cueWithin(statement, words) : cueWords(statement, words);
  const said = form === 'no-comment' ? when : rich(voices.saidWhen, { cue, rest: when });
  return (
    <Card id={id} mark={markOfStatement(story, statement)}>
      <SaidWords story={story} statement={statement} className={styles.words} />
      <h1 id={`${id}--title`} className={styles.speakers}>
        {joinedBy(
          lists.semicolon,
          speakersOf(story, statement).map((speaker) => <SpeakerWords key={speaker.id} speaker={speaker} />),
        )}
      </h1>
      <p className={styles.facts}>
        {paraphrased ? rich(voices.paraphrase, { own: asInterfaceWords, rest: said }) : said}
      </p>
      {stances.map(({ claim, stance, endedBy }) => (
        <p key={claim} className={styles.stance} data-ended={endedBy}>
          <MarkLabel mark={markOfStatement(story, statement)}>{words.stances[stance]}</MarkLabel>{' '}
          <ItemAnchor story={story} to={claim}>
            {claimById(story, claim).text}
          </ItemAnchor>
          {endedBy !== undefined && (
            <InterfaceWords>
              {' '}
              (
              <ItemAnchor story={story} to={endedBy}>
                {words.card.noLonger}
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

function SpeakerWords({ speaker }: { speaker: Speaker }) {
  const words = useAllWords();
  const { name, role } = speaker;
  const unnamed = isAnonymous(speaker) && !nameSaysUnnamed(`${name} ${role}`, words);
  return (
    <>
      <b>{name}</b>{' '}
      <span>
        {unnamed
          ? rich(words.voices.roleNotNamed, {
              role,
              own: asInterfaceWords,
            })
          : role}
      </span>
    </>
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
  const words = useAllWords();
  return namedRoutes(story, routes).map((hands) => (
    <ol key={hands.join(' ')} className={styles.route} data-route="">
      {hands.map((hand, index) => {
        const name = <bdi>{attributedName(story, hand, words)}</bdi>;
        return (
          <li key={hand}>
            {index === 0
              ? name
              : rich(words.card.hand, {
                  name,
                  unseen: (inner) => (
                    <span data-unseen="" {...words.attributes}>
                      {inner}
                    </span>
                  ),
                })}
          </li>
        );
      })}
    </ol>
  ));
}
