import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { itemPhrase } from '../wording/itemLabel';
import styles from './FullText.module.css';

interface PassageNoteProps {
  story: Story;
  id: string;
  items: readonly Id[];
}

/**
 * What rests on the words of a cluster, in plain words, each leading to its place. Shown as a sheet while it is the
 * target (peek.css), since to lift the item itself, which stands above the text, would move the text.
 */
export function PassageNote({ story, id, items }: PassageNoteProps) {
  return (
    <aside id={id} className={styles.note} data-note="" data-control="">
      {items.map((item) => {
        const { kind, words } = itemPhrase(story, item);
        return (
          <ItemAnchor
            key={item}
            className={styles.noted}
            story={story}
            to={item}
            data-kind={kind}
            data-go="Show in place"
          >
            {words}
          </ItemAnchor>
        );
      })}
    </aside>
  );
}
