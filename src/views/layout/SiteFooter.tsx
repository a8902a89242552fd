import { useWords } from '../wording/useWords';
import styles from './SiteFooter.module.css';

/** The foot of every page: what the labels mean, in one breath. */
export function SiteFooter() {
  const { page, attributes } = useWords();
  return (
    <footer className={styles.footer} lang={attributes.lang}>
      <p {...attributes}>{page.footer}</p>
    </footer>
  );
}
