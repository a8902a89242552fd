import { Fragment } from 'react';
import type { Speaker, Story } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Saying.module.css';

interface UnheardSpeakersProps {
  story: Story;
  speakers: readonly Speaker[];
}

/** Those who are reported as present or concerned, and to whom no words are given: one sentence, and what is known of them. */
export function UnheardSpeakers({ speakers }: UnheardSpeakersProps) {
  const noted = speakers.filter(({ note }) => note !== undefined);
  return (
    <div className={styles.unheard}>
      <p>
        <strong {...interfaceLanguage}>Reported, not heard:</strong>{' '}
        {speakers.map(({ id, name, role }, index) => (
          <Fragment key={id}>
            {index > 0 && '; '}
            <span id={id} data-item="">
              {name}, {role}
            </span>
          </Fragment>
        ))}
        .
      </p>
      {noted.length > 0 && (
        <details className={styles.notes}>
          <summary className={styles.summary} {...interfaceLanguage}>
            Notes on them
          </summary>
          {noted.map(({ id, name, note }) => (
            <p key={id}>
              {name}: {note}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
