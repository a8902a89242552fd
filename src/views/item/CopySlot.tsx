import styles from './CopyButtons.module.css';

/** The line kept free for the buttons that copy the item it stands in: script brings them, and nothing moves. */
export function CopySlot() {
  return <div className={styles.copy} data-copies="" data-control="" lang="en" />;
}
