import { claimById } from '../../model/lookups';
import type { StanceTaken, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { stancePhrases } from '../wording/stancePhrases';
import { interfaceLanguage } from '../wording/interfaceLanguage';
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
          <strong {...interfaceLanguage}>{stancePhrases[stance]}</strong>
          {': '}
          <ItemAnchor className={styles.claim} story={story} to={claim}>
            {claimById(story, claim).text}
          </ItemAnchor>
        </li>
      ))}
    </ul>
  );
}
