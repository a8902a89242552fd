import { useContext } from 'react';
import { Link } from 'react-router';
import type { Side } from '../../model/story';
import { AloneContext } from '../ItemAnchor';
import type { ReaderState } from '../ReaderState';
import { readerSearch } from '../readerSearch';
import styles from './Stands.module.css';

interface SideLinkProps {
  reader: ReaderState;
  side: Side;
}

/** A side's name, leading to what it said: on this page, or in the whole story where the table stands alone. */
export function SideLink({ reader, side }: SideLinkProps) {
  const alone = useContext(AloneContext);
  const search = readerSearch(reader, { side: side.id, claim: null, hands: null });
  return alone ? (
    <a className={styles.sideLink} href={`${alone.wholeStory}${search}#voices`} target="_top">
      {side.name}
    </a>
  ) : (
    // The router leaves the page where it is; what the link leads to is further down.
    <Link
      className={styles.sideLink}
      to={{ search, hash: '#voices' }}
      preventScrollReset
      onClick={() => document.getElementById('voices')?.scrollIntoView()}
    >
      {side.name}
    </Link>
  );
}
