import { type StatementFilter, statementsOf } from '../../model/lookups';
import type { Story } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import type { FilterChoice } from './chosenFilter';
import { FilterLink } from './FilterLink';
import { useWords } from '../wording/useWords';
import styles from './Filters.module.css';

interface FiltersProps {
  story: Story;
  reader: ReaderState;
  choice: FilterChoice;
}

/** Links that narrow the statements to a side or a claim; each says how many it would show. */
export function Filters({ story, reader, choice }: FiltersProps) {
  const { filters, attributes } = useWords();
  const { filter } = choice;
  const countOf = (change: StatementFilter) => statementsOf(story, change).length;
  const { side: _side, ...anySide } = filter;
  const { claim: _claim, ...anyClaim } = filter;
  return (
    <nav className={styles.filters} aria-label={filters.label} data-control="">
      {story.sides.length > 0 && (
        <ul className={styles.sides} aria-label={filters.bySide}>
          <FilterLink
            reader={reader}
            change={{ side: null }}
            chosen={!choice.side}
            count={countOf(anySide)}
            own
          >
            {filters.everySide}
          </FilterLink>
          {story.sides.map((side) => (
            <FilterLink
              key={side.id}
              reader={reader}
              change={{ side: side.id }}
              chosen={choice.side === side}
              count={countOf({ ...anySide, side: side.id })}
            >
              {side.name}
            </FilterLink>
          ))}
        </ul>
      )}
      {story.claims.length > 0 && (
        <details className={styles.more} open={choice.claim !== undefined}>
          <summary className={styles.summary} {...attributes}>
            {filters.oneClaim}
          </summary>
          <ul className={styles.claims} aria-label={filters.byClaim}>
            <FilterLink
              reader={reader}
              change={{ claim: null }}
              chosen={!choice.claim}
              count={countOf(anyClaim)}
              own
            >
              {filters.everyClaim}
            </FilterLink>
            {story.claims.map((claim) => (
              <FilterLink
                key={claim.id}
                reader={reader}
                change={{ claim: claim.id }}
                chosen={choice.claim === claim}
                count={countOf({ ...anyClaim, claim: claim.id })}
              >
                {claim.text}
              </FilterLink>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
