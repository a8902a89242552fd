import type { Speaker } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './StatementEntry.module.css';

/** How a speaker is named: for one who is not, all that the reader is told instead. */
export function NamingCard({ speaker }: { speaker: Speaker }) {
  if (speaker.naming !== 'described' && speaker.naming !== 'undescribed') {
    return speaker.note ? <p className={styles.note}>{speaker.note}</p> : null;
  }
  return (
    <p className={styles.naming}>
      <strong {...interfaceLanguage}>
        {speaker.naming === 'described' ? 'Described, not named.' : 'Neither named nor described.'}
      </strong>{' '}
      {speaker.note ?? <span {...interfaceLanguage}>The report does not say who.</span>}
    </p>
  );
}
