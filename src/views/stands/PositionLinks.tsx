import { attributedName, statementById } from '../../model/lookups';
import type { Claim, Position, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { standsFor } from '../item/standsFor';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { positionMark, positionPhrase } from '../wording/stancePhrases';
import styles from './Stands.module.css';

interface PositionLinksProps {
  story: Story;
  /** What the stance is taken on. */
  claim: Claim;
  /** The name of the side that takes it. */
  side: string;
  position: Position;
}

/** One stance of one side, leading to the saying; a number for each further saying that takes the same. */
export function PositionLinks({ story, claim, side, position }: PositionLinksProps) {
  const [first = '', ...others] = position.statements;
  const mark = positionMark(story, position);
  const words = positionPhrase(story, position);
  const nameOf = (id: string) =>
    `${words}, ${attributedName(story, statementById(story, id).speaker)} (${side}): ${claim.text}`;
  return (
    <span className={styles.position}>
      <ItemAnchor
        className={styles.stance}
        story={story}
        to={first}
        data-mark={mark}
        aria-label={nameOf(first)}
        {...standsFor(first)}
        {...interfaceLanguage}
      >
        {words}
      </ItemAnchor>
      {others.map((id, index) => (
        <ItemAnchor
          key={id}
          className={styles.further}
          story={story}
          to={id}
          aria-label={`${index + 2}, ${nameOf(id)}`}
          data-control=""
          {...standsFor(id)}
        >
          {index + 2}
        </ItemAnchor>
      ))}
    </span>
  );
}
