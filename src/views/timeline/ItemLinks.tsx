import type { Id } from '../../model/story';
import styles from './EventEntry.module.css';

interface ItemLinksProps {
  label: string;
  items: readonly { id: Id; words: string }[];
}

/** One labelled fact of an event whose value is a row of links to other items. */
export function ItemLinks({ label, items }: ItemLinksProps) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>{' '}
      {items.map(({ id, words }, index) => (
        <dd key={id}>
          <a href={`#${id}`}>{words}</a>
          {index < items.length - 1 && ', '}
        </dd>
      ))}
    </div>
  );
}
