import { Fragment } from 'react';
import { handleOf, hasBoundsAlone, statementById } from '../../model/lookups';
import type { Claim, Position, Side, Story } from '../../model/story';
import { attributedName } from '../../words/attributedName';
import { listed } from '../../words/listed';
import { ItemAnchor } from '../item/ItemAnchor';
import { standsFor } from '../item/standsFor';
import { positionMark, positionPhrase } from '../wording/stancePhrases';
import { useAllWords } from '../wording/useWords';
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
  const all = useAllWords();
  const { stands, attributes } = all;
  const [first = '', ...others] = position.statements;
  const mark = positionMark(story, position, side.id);
  const taken = positionPhrase(story, position, side.id, all);
  const { date } = statementById(story, first);
  const before = hasBoundsAlone(date)
    ? stands.beforeUndated({ stance: taken })
    : stands.before({ date: date.words, stance: taken });
  const words = ended ? before : taken;
  const nameOf = (id: string) => {
    const names = statementById(story, id).speakers.map((speaker) => attributedName(story, speaker, all));
    return stands.stanceOf({
      stance: words,
      names: listed(all, names),
      side: side.name,
      claim: handleOf(claim),
    });
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
        {...attributes}
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
            aria-label={stands.furtherStance({ number: index + 2, stance: nameOf(id) })}
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
