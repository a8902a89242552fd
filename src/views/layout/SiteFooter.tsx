import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { useWords } from '../wording/useWords';
import styles from './SiteFooter.module.css';

/** The foot of every page: what the labels mean, in one breath. */
export function SiteFooter() {
  return (
    <StaticIsland name="footer" as="footer" className={styles.footer}>
      {rendersStatic && (() => <Words />)}
    </StaticIsland>
  );
}

function Words() {
  const { page, attributes } = useWords();
  return <p {...attributes}>{page.footer}</p>;
}
