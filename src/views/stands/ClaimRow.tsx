import { claimById } from '../../model/lookups';
import type { ClaimStands, Position, Story } from '../../model/story';
import { useAllWords } from '../wording/useWords';
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
  const { stands: messages, lists, attributes } = useAllWords();
  const claim = claimById(story, stands.claim);
  const nobody = nobodySaysSo(stands);
  return (
    <tr className={styles.row} data-peek={`${claim.id}--here`} {...tableRoles.row}>
      <th
        id={claim.id}
        className={styles.claim}
        scope="row"
        // Else each cell of the row would be read with the name of the fold, which holds the claim once more.
        aria-label={
          nobody === undefined ? claim.text : lists.sentences({ before: claim.text, next: messages[nobody] })
        }
        data-item=""
        {...tableRoles.claim}
      >
        {`${claim.text}\u2002`}
        {nobody !== undefined && (
          <span className={styles.nobody} {...attributes}>
            {messages[nobody]}
          </span>
        )}
        <ClaimNotes story={story} claim={claim} stands={stands} />
      </th>
      {stands.cells.map(({ side: id, positions, earlier }) => {
        const side = story.sides.find((each) => each.id === id) ?? { id, name: id };
        // Empty without a position: the sheet draws a dash, and screen readers hear “none”.
        return (
          <td key={id} className={styles.cell} data-side={side.name} {...tableRoles.cell}>
            {positions.map((position) => (
              <PositionLinks
                key={position.stance}
                story={story}
                claim={claim}
                side={side}
                position={position}
              />
            ))}
            {earlier.map((position) => (
              <PositionLinks
                key={`earlier-${position.stance}`}
                story={story}
                claim={claim}
                side={side}
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

/** That nobody puts a claim forward, or no longer does; undefined where somebody does, were it by a hint. */
function nobodySaysSo({ cells }: ClaimStands): 'nobody' | 'nobodyAnyMore' | undefined {
  const putsForward = ({ stance }: Position) =>
    stance === 'asserts' || stance === 'suggests' || stance === 'confirms';
  if (cells.some(({ positions }) => positions.some(putsForward))) return undefined;
  const said = cells.some(({ earlier }) => earlier.some(putsForward));
  return said ? 'nobodyAnyMore' : 'nobody';
}
