import styles from './CopyButtons.module.css';

/** Reserves a line for the copy buttons, which script renders into it (CopyFeatures), so that nothing shifts. */
export function CopySlot() {
  return <div className={styles.copy} data-copies="" data-control="" lang="en" />;
}
