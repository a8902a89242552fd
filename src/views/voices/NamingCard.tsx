import type { Speaker } from '../../model/story';
import styles from './StatementEntry.module.css';

/** How a speaker is named: for one who is not, all that the reader is told instead. */
export function NamingCard({ speaker }: { speaker: Speaker }) {
  if (speaker.naming !== 'described' && speaker.naming !== 'undescribed') {
    return speaker.note ? <p className={styles.note}>{speaker.note}</p> : null;
  }
  return (
    <p className={styles.naming}>
      <strong>
        {speaker.naming === 'described'
          ? `Described only as “${speaker.name}”.`
          : 'Neither named nor described.'}
      </strong>{' '}
      {speaker.note ?? 'The report does not say who.'}
    </p>
  );
}
