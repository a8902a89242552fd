import { Link } from 'react-router';
import type { Statement, Story } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import { readerSearch } from '../reader/readerSearch';
import { countedStatements, listed } from '../wording/wording';
import type { FilterChoice } from './chosenFilter';
import styles from './Voices.module.css';

interface StatementStatusProps {
  story: Story;
  reader: ReaderState;
  choice: FilterChoice;
  shown: ReadonlySet<Statement>;
}

/** How many statements are shown and why; a screen reader hears it change. */
export function StatementStatus({ story, reader, choice, shown }: StatementStatusProps) {
  const all = countedStatements(story.statements);
  const filtered = Object.keys(choice.filter).length > 0;
  const stray =
    filtered && story.statements.some((statement) => statement.id === reader.focus && !shown.has(statement));
  return (
    <div className={styles.status} data-control="" lang="en">
      <p role="status">
        {choice.unknown.length > 0 && <>This story has no {listed(choice.unknown)}. </>}
        {filtered
          ? `Shown: ${countedStatements(shown)}${stray ? ', and the one you follow' : ''} (of ${all})`
          : all}
        {choice.side && `, side: ${choice.side.name}`}
        {choice.hands && `, through: ${choice.hands}`}
        {choice.claim && `, claim: ${choice.claim.text}`}
      </p>
      {(filtered || choice.unknown.length > 0) && (
        <Link
          className={styles.all}
          to={{ search: readerSearch(reader, { side: null, claim: null, hands: null }), hash: '#voices' }}
          preventScrollReset
          discover="none"
        >
          Show all {story.statements.length}
        </Link>
      )}
    </div>
  );
}
