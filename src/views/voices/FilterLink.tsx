import { Link } from 'react-router';
import type { ReaderState } from '../reader/ReaderState';
import { useWords } from '../wording/useWords';
import { readerSearch, type ReaderChange } from '../reader/readerSearch';
import styles from './Filters.module.css';

interface FilterLinkProps {
  reader: ReaderState;
  change: ReaderChange;
  chosen: boolean;
  /** How many statements it would show. */
  count: number;
  children: string;
  /** Whether those words are the page's, not the story's. */
  own?: boolean;
}

/** One choice of filter, as an item of a list. */
export function FilterLink({ reader, change, chosen, count, children, own = false }: FilterLinkProps) {
  const { attributes } = useWords();
  return (
    <li>
      <Link
        className={styles.choice}
        to={{ search: readerSearch(reader, change), hash: '#voices' }}
        aria-current={chosen ? 'true' : undefined}
        preventScrollReset
        discover="none"
      >
        <span {...(own && attributes)}>{children}</span> <span className={styles.count}>{count}</span>
      </Link>
    </li>
  );
}
