import { claimById } from '../../model/lookups';
import type { StanceTaken, Story } from '../../model/story';
import { glossOf, stanceWords } from '../stanceWords';
import styles from './StatementEntry.module.css';

interface StancesTakenProps {
  story: Story;
  stances: readonly StanceTaken[];
}

/** What a statement does to the claims it bears on. */
export function StancesTaken({ story, stances }: StancesTakenProps) {
  return (
    <ul className={styles.stances} aria-label="Claims it bears on">
      {stances.map(({ claim, stance }) => (
        <li key={claim} className={styles.stance}>
          <strong>{stanceWords[stance]}:</strong>{' '}
          <a className={styles.claim} href={`#${claim}`}>
            {claimById(story, claim).text}
          </a>
          {glossOf(stance) && <span className={styles.gloss}> {glossOf(stance)}</span>}
        </li>
      ))}
    </ul>
  );
}
