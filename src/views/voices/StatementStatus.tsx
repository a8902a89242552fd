import { Link } from 'react-router';
import { handleOf } from '../../model/lookups';
import type { Statement, Story } from '../../model/story';
import { listed } from '../../words/listed';
import type { ReaderState } from '../reader/ReaderState';
import { readerSearch } from '../reader/readerSearch';
import { useWords } from '../wording/useWords';
import type { FilterChoice } from './chosenFilter';
import styles from './Voices.module.css';

interface StatementStatusProps {
  story: Story;
  reader: ReaderState;
  choice: FilterChoice;
  shown: ReadonlySet<Statement>;
}

/** How many sayings are shown and why, and the way back to all; empty without a filter. A screen reader hears it change. */
export function StatementStatus({ story, reader, choice, shown }: StatementStatusProps) {
  const words = useWords();
  const { filters } = words;
  const filtered = Object.keys(choice.filter).length > 0;
  const stray =
    filtered && story.statements.some((statement) => statement.id === reader.focus && !shown.has(statement));
  return (
    <div className={styles.status} data-control="" lang={words.attributes.lang}>
      <p role="status">
        {choice.unknown.length > 0 && `${filters.unknown({ names: listed(words, choice.unknown) })} `}
        {filtered && shownWords()}
      </p>
      {(filtered || choice.unknown.length > 0) && (
        <Link
          className={styles.all}
          to={{ search: readerSearch(reader, { side: null, claim: null }), hash: '#voices' }}
          preventScrollReset
          discover="none"
        >
          {filters.all}
        </Link>
      )}
    </div>
  );

  /** How many are shown of how many, and by which choice. */
  function shownWords(): string {
    const count = { count: shown.size, all: story.statements.length };
    let told = stray ? filters.shownAndFollowed(count) : filters.shown(count);
    if (choice.side) told = filters.ofSide({ shown: told, side: choice.side.name });
    if (choice.claim) told = filters.ofClaim({ shown: told, claim: handleOf(choice.claim) });
    return told;
  }
}
