import { useContext } from 'react';
import type { Side } from '../../model/story';
import { AloneContext } from '../item/ItemAnchor';
import styles from './Stands.module.css';

/** A side's name, leading to what it said: on this page, or in the whole story where the table stands alone. */
export function SideLink({ side }: { side: Side }) {
  const alone = useContext(AloneContext);
  const there = `?side=${side.id}#voices`;
  return alone ? (
    <a className={styles.sideLink} href={`${alone.wholeStory}${there}`} target="_top">
      {side.name}
    </a>
  ) : (
    <a className={styles.sideLink} href={there} data-chooses={side.id}>
      {side.name}
    </a>
  );
}
