import type { CSSProperties } from 'react';
import { isAnonymous, markOfSaying, speakerById } from '../../model/lookups';
import type { Story } from '../../model/story';
import { nameSaysUnnamed } from '../../words/attributedName';
import { ItemAnchor } from '../item/ItemAnchor';
import { asInterfaceWords } from '../wording/InterfaceWords';
import { rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import { Notes } from './Notes';
import styles from './Rails.module.css';
import type { Voice } from './routeGroups';
import { SayingEntry } from './SayingEntry';

interface VoiceEntryProps {
  story: Story;
  voice: Voice;
  /** The number of its rail from the outer edge. */
  rail: number;
  /** Whether that rail is also that of voices after it. */
  shares: boolean;
  /** Whether the list is so long that entries far from the window are not laid out. */
  deferred: boolean;
  /** Whether its notes are served open. */
  open: boolean;
}

/** One voice, with its rail, all that it says, and what a careful reader should know folded. */
export function VoiceEntry({ story, voice, rail, shares, deferred, open }: VoiceEntryProps) {
  const words = useAllWords();
  const speaker = speakerById(story, voice.speaker);
  const unnamed = isAnonymous(speaker);
  // A voice of one saying is chosen with that saying, so that the text shows its words; so is one that says it jointly.
  const own = voice.sayings.filter(({ statement }) => statement.speakers[0] === speaker.id);
  const [only, ...more] = own.length > 0 ? own : voice.sayings;
  const chosen = only && more.length === 0 ? only.statement.id : speaker.id;
  const silent = voice.sayings.every(({ statement }) => statement.form === 'no-comment');
  const mark = silent ? 'silent' : markOfSaying({ form: 'quote' }, [speaker]);
  // Outside of what a peek lifts.
  const place = `${speaker.id}--here`;
  return (
    <li
      id={place}
      className={styles.voice}
      style={{ '--rail': rail } as CSSProperties}
      data-voice={speaker.id}
      data-mark={mark}
      data-line={silent ? 'dotted' : unnamed ? 'dashed' : undefined}
      data-shares={shares ? '' : undefined}
    >
      <div
        id={speaker.id}
        className={styles.entry}
        data-item=""
        data-peek={place}
        data-far={deferred ? '' : undefined}
      >
        <h4 className={styles.head}>
          <ItemAnchor className={styles.name} story={story} to={chosen}>
            {speaker.name}
          </ItemAnchor>{' '}
          <span className={styles.role}>
            {unnamed && !nameSaysUnnamed(`${speaker.name} ${speaker.role}`, words)
              ? rich(words.voices.roleNotNamed, {
                  role: speaker.role,
                  own: asInterfaceWords,
                })
              : speaker.role}
          </span>
        </h4>
        {voice.sayings.map((saying, index) => (
          <SayingEntry
            key={saying.statement.id}
            story={story}
            saying={saying}
            speaker={speaker}
            named={chosen === saying.statement.id}
          >
            {index === voice.sayings.length - 1 && (
              <Notes story={story} speaker={speaker} voice={voice} open={open} />
            )}
          </SayingEntry>
        ))}
      </div>
    </li>
  );
}
