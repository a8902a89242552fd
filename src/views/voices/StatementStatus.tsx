import { Link } from 'react-router';
import type { Statement, Story } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import { readerSearch } from '../reader/readerSearch';
import { listed } from '../wording/wording';
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
  const filtered = Object.keys(choice.filter).length > 0;
  const stray =
    filtered && story.statements.some((statement) => statement.id === reader.focus && !shown.has(statement));
  return (
    <div className={styles.status} data-control="" lang="en">
      <p role="status">
        {choice.unknown.length > 0 && <>This story has no {listed(choice.unknown)}. </>}
        {filtered &&
          `Shown: ${shown.size} of ${story.statements.length}${stray ? ', and the one you follow' : ''}`}
        {choice.side && `, side: ${choice.side.name}`}
        {choice.claim && `, claim: ${choice.claim.short ?? choice.claim.text}`}
      </p>
      {(filtered || choice.unknown.length > 0) && (
        <Link
          className={styles.all}
          to={{ search: readerSearch(reader, { side: null, claim: null }), hash: '#voices' }}
          preventScrollReset
          discover="none"
        >
          Show all
        </Link>
      )}
    </div>
  );
}
