import { Link } from 'react-router';
import { clocks, type Clock } from '../../model/story';
import type { ReaderState } from '../reader/ReaderState';
import { readerSearch } from '../reader/readerSearch';
import styles from './ClockSwitch.module.css';

const names: Record<Clock, string> = {
  happened: 'Happened',
  reported: 'Became public',
};

/** The choice between the two clocks, as two links that keep the focus. */
export function ClockSwitch({ reader }: { reader: ReaderState }) {
  return (
    <nav className={styles.switch} aria-label="Order of events" data-control="" lang="en">
      {clocks.map((clock) => (
        <Link
          key={clock}
          className={styles.clock}
          to={{ search: readerSearch(reader, { clock }), hash: `#${reader.focus ?? 'timeline'}` }}
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
