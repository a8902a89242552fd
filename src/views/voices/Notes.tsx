import { Fragment } from 'react';
import {
  claimById,
  firstSpeaker,
  isAnonymous,
  passageById,
  statementById,
  wordsOf,
} from '../../model/lookups';
import type { Id, Speaker, Statement, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { ItemChanges } from '../item/ItemChanges';
import { PassageLinks } from '../item/PassageLinks';
import { quoted } from '../wording/quoted';
import { stancePhrases } from '../wording/stancePhrases';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { InterfaceWords } from '../wording/InterfaceWords';
import { cueWords } from './cueWords';
import type { Saying, Voice } from './routeGroups';
import { Isolated } from '../wording/Isolated';
import styles from './Saying.module.css';

interface NotesProps {
  story: Story;
  speaker: Speaker;
  voice: Voice;
  open: boolean;
}

/** What a careful reader should know of a voice, folded: who this is, what its words do, what came of them. */
export function Notes({ story, speaker, voice, open }: NotesProps) {
  const own = voice.sayings.filter(({ statement }) => statement.speakers[0] === speaker.id);
  const side = story.sides.find(({ id }) => id === speaker.side);
  return (
    <details className={styles.notes} open={open}>
      <summary className={styles.summary} aria-label={`Notes: ${speaker.name}`} {...interfaceLanguage}>
        Notes
      </summary>
      <p>
        {side && (
          <>
            <Isolated story={story}>{side.name}</Isolated>.{' '}
          </>
        )}
        {speaker.note ??
          (isAnonymous(speaker) && (
            <InterfaceWords story={story}>The report does not say who this is.</InterfaceWords>
          ))}
      </p>
      <ItemChanges story={story} of={speaker.id} />
      {own.map((saying) => (
        <Fragment key={saying.statement.id}>
          <NotesOfSaying story={story} saying={saying} named={own.length > 1} />
          <ItemChanges story={story} of={saying.statement.id} />
        </Fragment>
      ))}
    </details>
  );
}

interface NotesOfSayingProps {
  story: Story;
  saying: Saying;
  /** Whether it must say which saying it is about. */
  named: boolean;
}

function NotesOfSaying({ story, saying: { statement }, named }: NotesOfSayingProps) {
  const links = linksOf(statement);
  const paragraphs = new Set(statement.passages.map((id) => passageById(story, id)?.paragraph));
  // A quotation says above whom it was told.
  const told = statement.form === 'paraphrase' && statement.to !== undefined;
  if (
    !told &&
    statement.stances.length === 0 &&
    statement.note === undefined &&
    links.length === 0 &&
    paragraphs.size < 2
  )
    return null;
  return (
    <p>
      {named && <>{handleOf(story, statement)}: </>}
      {told && (
        <>
          <Isolated story={story}>{cueWords(statement, story.language)}</Isolated>.{' '}
        </>
      )}
      {statement.stances.map(({ claim, stance, endedBy }, index) => (
        <Fragment key={claim}>
          {index > 0 && ' '}
          <InterfaceWords story={story}>{stancePhrases[stance]}: </InterfaceWords>
          <ItemAnchor story={story} to={claim}>
            {claimById(story, claim).short ?? claimById(story, claim).text}
          </ItemAnchor>
          {endedBy !== undefined && (
            <InterfaceWords story={story}>
              {' '}
              (no longer: <StatementLink story={story} id={endedBy} />)
            </InterfaceWords>
          )}
          .
        </Fragment>
      ))}
      {links.map(({ words, id }) => (
        <InterfaceWords key={`${words} ${id}`} story={story}>
          {' '}
          {words} <StatementLink story={story} id={id} />.
        </InterfaceWords>
      ))}
      {statement.note && ` ${statement.note}`}
      {paragraphs.size > 1 && ' '}
      <PassageLinks
        story={story}
        passages={statement.passages}
        of={`${firstSpeaker(story, statement).nameInSentence}, ${handleOf(story, statement)}`}
        only="further"
      />
    </p>
  );
}

/** What a statement does to others, and others to it. */
function linksOf(statement: Statement): { words: string; id: Id }[] {
  const kinds: [string, readonly Id[]][] = [
    ['Answers', statement.answers],
    ['Corrects', statement.corrects],
    ['Withdraws', statement.withdraws],
    ['Repeats', statement.repeats],
    ['Answered by', statement.answeredBy],
    ['Corrected by', statement.correctedBy],
    ['Withdrawn by', statement.withdrawnBy],
    ['Repeated by', statement.repeatedBy],
  ];
  return kinds.flatMap(([words, ids]) => ids.map((id) => ({ words, id })));
}

function StatementLink({ story, id }: { story: Story; id: Id }) {
  const statement = statementById(story, id);
  return (
    <ItemAnchor story={story} to={id}>
      <Isolated story={story}>{firstSpeaker(story, statement).nameInSentence}</Isolated>,{' '}
      <Isolated story={story}>{handleOf(story, statement)}</Isolated>
    </ItemAnchor>
  );
}

/** The most words of a handle. */
const handleWords = 5;

/** The first words of a statement, by which a reader knows it again. */
function handleOf(story: Story, statement: Statement): string {
  if (statement.form === 'no-comment') return 'No comment';
  const all = wordsOf(statement, (words) => words).split(' ');
  const words = all.length <= handleWords + 1 ? all.join(' ') : `${all.slice(0, handleWords).join(' ')} …`;
  return quoted(words, story.language);
}
