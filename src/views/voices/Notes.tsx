import { Fragment, type ReactNode } from 'react';
import {
  claimById,
  firstSpeaker,
  isAnonymous,
  passageById,
  statementById,
  wordsOf,
} from '../../model/lookups';
import type { Id, Speaker, Statement, Story } from '../../model/story';
import { firstWords } from '../../words/firstWords';
import { quoted } from '../../words/quoted';
import type { Words } from '../../words/Words';
import { ItemAnchor } from '../item/ItemAnchor';
import { ItemChanges } from '../item/ItemChanges';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import { PassageLinks } from '../item/PassageLinks';
import { asInterfaceWords, InterfaceWords } from '../wording/InterfaceWords';
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
  const { voices, sentences, attributes } = useAllWords();
  const own = voice.sayings.filter(({ statement }) => statement.speakers[0] === speaker.id);
  const side = story.sides.find(({ id }) => id === speaker.side);
  return (
    <details className={styles.notes} open={open}>
      <summary className={styles.summary} aria-label={voices.notesOf({ name: speaker.name })} {...attributes}>
        {voices.notes}
      </summary>
      <p>
        {joinedBy(
          sentences.following,
          [
            side && rich(sentences.ended, { words: <Isolated story={story}>{side.name}</Isolated> }),
            speaker.note ??
              (isAnonymous(speaker) && <InterfaceWords key="not-said">{voices.notSaid}</InterfaceWords>),
          ].filter(isShown),
        )}
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
  const all = useAllWords();
  const { voices, sentences } = all;
  const ties = tiesOf(statement);
  const paragraphs = new Set(statement.passages.map((id) => passageById(story, id)?.paragraph));
  // A quotation says above whom it was told.
  const told = statement.form === 'paraphrase' && statement.to !== undefined;
  if (
    !told &&
    statement.stances.length === 0 &&
    statement.note === undefined &&
    ties.length === 0 &&
    paragraphs.size < 2
  )
    return null;
  const facts = [
    told && rich(sentences.ended, { words: <Isolated story={story}>{cueWords(statement, all)}</Isolated> }),
    ...statement.stances.map(({ claim, stance, endedBy }) => {
      const taken = {
        stance: <InterfaceWords>{all.stances[stance]}</InterfaceWords>,
        claim: (
          <ItemAnchor story={story} to={claim}>
            {claimById(story, claim).short ?? claimById(story, claim).text}
          </ItemAnchor>
        ),
      };
      return endedBy === undefined
        ? rich(voices.stance, taken)
        : rich(voices.stanceEnded, {
            ...taken,
            own: asInterfaceWords,
            statement: <StatementLink story={story} id={endedBy} />,
          });
    }),
    ...ties.map(({ tie, id }) =>
      asInterfaceWords(rich(voices[tie], { statement: <StatementLink story={story} id={id} /> })),
    ),
    statement.note,
  ].filter(isShown);
  const notes = (
    <>
      {joinedBy(sentences.following, facts)}
      {paragraphs.size > 1 && ' '}
      <PassageLinks
        story={story}
        passages={statement.passages}
        of={voices.statement({
          name: firstSpeaker(story, statement).nameInSentence,
          words: handleOf(story, statement, all),
        })}
        only="further"
      />
    </>
  );
  return <p>{named ? rich(voices.about, { statement: handleOf(story, statement, all), notes }) : notes}</p>;
}

function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== false;
}

/** What a statement does to others, and others to it. */
const tieNames = [
  'answers',
  'corrects',
  'withdraws',
  'repeats',
  'answeredBy',
  'correctedBy',
  'withdrawnBy',
  'repeatedBy',
] as const;

function tiesOf(statement: Statement): { tie: (typeof tieNames)[number]; id: Id }[] {
  return tieNames.flatMap((tie) => statement[tie].map((id) => ({ tie, id })));
}

function StatementLink({ story, id }: { story: Story; id: Id }) {
  const all = useAllWords();
  const statement = statementById(story, id);
  return (
    <ItemAnchor story={story} to={id}>
      {rich(all.voices.statement, {
        name: <Isolated story={story}>{firstSpeaker(story, statement).nameInSentence}</Isolated>,
        words: <Isolated story={story}>{handleOf(story, statement, all)}</Isolated>,
      })}
    </ItemAnchor>
  );
}

/** The most words of a handle. */
const handleWords = 5;

/** The first words of a statement, by which a reader knows it again. */
function handleOf(story: Story, statement: Statement, { voices }: Words): string {
  if (statement.form === 'no-comment') return voices.noComment;
  const all = wordsOf(statement, (words) => words);
  const first = firstWords(all, handleWords, story.language);
  return quoted(first === undefined ? all : `${first} …`, story.language);
}
