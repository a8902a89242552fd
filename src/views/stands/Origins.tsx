import { handName } from '../../model/lookups';
import type { ClaimStands, Story } from '../../model/story';
import { capitalised, listed, spelled } from '../wording';
import { interfaceWords } from '../interfaceWords';
import styles from './Stands.module.css';

interface OriginsProps {
  story: Story;
  stands: ClaimStands;
}

/** How many independent origins a claim has, through how many papers, and which they are. */
export function Origins({ story, stands }: OriginsProps) {
  const { origins, outlets } = stands;
  if (origins.length === 0) {
    return (
      <span className={styles.origins} {...interfaceWords}>
        No origin recorded: nobody here puts it forward
      </span>
    );
  }
  const counts = [
    ...(outlets.length > 0 ? [spelled(outlets.length, 'paper')] : []),
    spelled(origins.length, origins.length === 1 ? 'origin' : 'independent origin'),
  ];
  const names = origins.map((origin) => handName(story, origin.id));
  return (
    <span className={styles.origins}>
      <span {...interfaceWords}>{capitalised(counts.join(', '))}:</span> {listed(names)}
    </span>
  );
}
