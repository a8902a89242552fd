import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './EventEntry.module.css';

interface ItemLinksProps {
  story: Story;
  label: string;
  items: readonly { id: Id; words: string }[];
}

/** One labelled fact of an event whose value is a row of links to other items. */
export function ItemLinks({ story, label, items }: ItemLinksProps) {
  return (
    <div className={styles.fact}>
      <dt {...interfaceLanguage}>{label}</dt>{' '}
      {items.map(({ id, words }, index) => (
        <dd key={id}>
          <ItemAnchor story={story} to={id}>
            {words}
          </ItemAnchor>
          {index < items.length - 1 && ', '}
        </dd>
      ))}
    </div>
  );
}
