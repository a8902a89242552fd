import { claimById } from '../../model/lookups';
import type { ClaimStands, Story } from '../../model/story';
import { PassageLinks } from '../item/PassageLinks';
import { Origins } from './Origins';
import { PositionEntry } from './PositionEntry';
import { tableRoles } from './tableRoles';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Stands.module.css';

interface ClaimRowProps {
  story: Story;
  stands: ClaimStands;
}

/** One claim: what it says, where it comes from, and what each side does with it. */
export function ClaimRow({ story, stands }: ClaimRowProps) {
  const claim = claimById(story, stands.claim);
  return (
    <tr className={styles.row} {...tableRoles.row}>
      <th id={claim.id} className={styles.claim} scope="row" {...tableRoles.claim}>
        <div className={styles.claimBody}>
          <span className={styles.claimText}>{claim.text}</span>
          <Origins story={story} stands={stands} />
          <PassageLinks story={story} passages={claim.passages} />
        </div>
      </th>
      {stands.cells.map(({ side, positions }) => (
        <td
          key={side}
          className={styles.cell}
          data-side={story.sides.find(({ id }) => id === side)?.name}
          data-empty={positions.length === 0 ? '' : undefined}
          {...tableRoles.cell}
        >
          {positions.length === 0 ? (
            <span className={styles.nothing} {...interfaceLanguage}>
              no position recorded
            </span>
          ) : (
            <div className={styles.positions}>
              {positions.map((position) => (
                <PositionEntry key={position.stance} story={story} claim={claim} position={position} />
              ))}
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}
