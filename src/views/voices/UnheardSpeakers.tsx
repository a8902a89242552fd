import type { ReactNode } from 'react';
import type { Speaker, Story } from '../../model/story';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './Saying.module.css';

interface UnheardSpeakersProps {
  story: Story;
  speakers: readonly Speaker[];
}

/** Those who are reported as present or concerned, and to whom no words are given: one sentence, and what is known of them. */
export function UnheardSpeakers({ speakers }: UnheardSpeakersProps) {
  const { voices, lists, attributes } = useAllWords();
  const label = (inner: ReactNode) => <strong {...attributes}>{inner}</strong>;
  const noted = speakers.filter(({ note }) => note !== undefined);
  return (
    <>
      <p>
        {rich(voices.notHeard, {
          own: label,
          names: joinedBy(
            lists.semicolon,
            speakers.map(({ id, name, role }) => (
              <span key={id} id={id} data-item="">
                {voices.nameAndRole({ name, role })}
              </span>
            )),
          ),
        })}
      </p>
      {noted.length > 0 && (
        <details className={styles.notes}>
          <summary className={styles.summary} {...attributes}>
            {voices.notesOnThem}
          </summary>
          {noted.map(({ id, name, note }) => (
            <p key={id}>{voices.noteOn({ name, note: note ?? '' })}</p>
          ))}
        </details>
      )}
    </>
  );
}
