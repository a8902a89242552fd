import { claimById } from '../../model/lookups';
import type { ClaimStands, Story } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { ClaimNotes } from './ClaimNotes';
import { PositionLinks } from './PositionLinks';
import styles from './Stands.module.css';
import { tableRoles } from './tableRoles';

interface ClaimRowProps {
  story: Story;
  stands: ClaimStands;
}

/** One claim: what it says, what each side does with it, and in a fold where it comes from. */
export function ClaimRow({ story, stands }: ClaimRowProps) {
  const claim = claimById(story, stands.claim);
  return (
    <tr className={styles.row} {...tableRoles.row}>
      <th id={claim.id} className={styles.claim} scope="row" data-item="" {...tableRoles.claim}>
        {claim.text}
        {stands.origins.length === 0 && (
          <span className={styles.nobody} {...interfaceLanguage}>
            Nobody in this account says so
          </span>
        )}
        <ClaimNotes story={story} claim={claim} stands={stands} />
      </th>
      {stands.cells.map(({ side, positions, earlier }) => {
        const name = story.sides.find(({ id }) => id === side)?.name ?? side;
        // Empty without a position: the sheet draws a dash, and screen readers hear “none”.
        return (
          <td key={side} className={styles.cell} data-side={name} {...tableRoles.cell}>
            {positions.map((position) => (
              <PositionLinks
                key={position.stance}
                story={story}
                claim={claim}
                side={name}
                position={position}
              />
            ))}
            {earlier.map((position) => (
              <PositionLinks
                key={`earlier-${position.stance}`}
                story={story}
                claim={claim}
                side={name}
                position={position}
                ended
              />
            ))}
          </td>
        );
      })}
    </tr>
  );
}
