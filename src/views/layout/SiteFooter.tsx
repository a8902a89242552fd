import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './SiteFooter.module.css';

/** The foot of every page: what the labels mean, in one breath. */
export function SiteFooter() {
  return (
    <footer className={styles.footer} lang="en">
      <p {...interfaceLanguage}>
        On Record shows who said what, and through whom. It labels words; it gives no verdict. Silence is
        shown as silence.
      </p>
    </footer>
  );
}
