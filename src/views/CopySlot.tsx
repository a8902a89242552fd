import type { Id } from '../model/story';
import styles from './CopyButtons.module.css';

/** The line kept free for the buttons that copy an item: script brings them, and nothing moves. */
export function CopySlot({ id }: { id: Id }) {
  return <div className={styles.copy} data-copies={id} data-control="" lang="en" />;
}
