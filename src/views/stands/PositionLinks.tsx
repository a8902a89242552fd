import { Fragment } from 'react';
import { attributedName, speakersOf, statementById } from '../../model/lookups';
import type { Claim, Position, Side, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { standsFor } from '../item/standsFor';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { positionMark, positionPhrase } from '../wording/stancePhrases';
import { listed } from '../wording/wording';
import styles from './Stands.module.css';

interface PositionLinksProps {
  story: Story;
  /** What the stance is taken on. */
  claim: Claim;
  /** Who takes it. */
  side: Side;
  position: Position;
  /** Whether it no longer stands: a later word replaced it, or it was withdrawn or corrected. */
  ended?: boolean;
}

/**
 * One stance of one side, leading to the saying; a number for each further saying that takes the same. One that no
 * longer stands says when it was taken.
 */
export function PositionLinks({ story, claim, side, position, ended = false }: PositionLinksProps) {
  const [first = '', ...others] = position.statements;
  const mark = positionMark(story, position, side.id);
  const taken = positionPhrase(story, position, side.id);
  const words = ended ? `Before, ${statementById(story, first).date.words}: ${taken}` : taken;
  const nameOf = (id: string) => {
    const speakers = speakersOf(story, statementById(story, id)).map((speaker) =>
      attributedName(story, speaker.id),
    );
    return `${words}, ${listed(speakers)} (${side.name}): ${claim.text}`;
  };
  return (
    <>
      <ItemAnchor
        className={styles.stance}
        story={story}
        to={first}
        data-mark={mark}
        data-ended={ended ? '' : undefined}
        aria-label={nameOf(first)}
        {...standsFor(first)}
        {...interfaceLanguage}
      >
        {words}
      </ItemAnchor>
      {others.map((id, index) => (
        <Fragment key={id}>
          {' '}
          <ItemAnchor
            className={styles.further}
            story={story}
            to={id}
            aria-label={`${index + 2}, ${nameOf(id)}`}
            data-control=""
            {...standsFor(id)}
          >
            {index + 2}
          </ItemAnchor>
        </Fragment>
      ))}
    </>
  );
}
