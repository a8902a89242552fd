import { Link } from 'react-router';
import { clocks } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import { readerSearch } from '../reader/readerSearch';
import { useWords } from '../wording/useWords';
import styles from './ClockSwitch.module.css';

/** The choice between the two clocks, as two links that keep the focus. */
export function ClockSwitch({ reader }: { reader: ReaderState }) {
  const { clocks: names, attributes } = useWords();
  return (
    <nav className={styles.switch} aria-label={names.order} data-control="" lang={attributes.lang}>
      {clocks.map((clock) => (
        <Link
          key={clock}
          className={styles.clock}
          to={{ search: readerSearch(reader, { clock }), hash: `#${reader.focus ?? 'timeline'}` }}
          // Leads to where the reader is: the Tab key need not stop there, and focus stays on what was chosen.
          tabIndex={clock === reader.clock ? -1 : undefined}
          aria-current={clock === reader.clock ? 'true' : undefined}
          preventScrollReset
          discover="none"
        >
          {names[clock]}
        </Link>
      ))}
    </nav>
  );
}
