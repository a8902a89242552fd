import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { itemPhrase } from '../wording/itemLabel';
import { useAllWords } from '../wording/useWords';
import styles from './FullText.module.css';

interface PassageNoteProps {
  story: Story;
  id: string;
  items: readonly Id[];
}

/**
 * What rests on the words of a cluster, in plain words, each leading to it. Shown as a sheet while it is the
 * target (peek.css), since to lift the item itself, which stands above the text, would move the text.
 */
export function PassageNote({ story, id, items }: PassageNoteProps) {
  const all = useAllWords();
  return (
    <aside id={id} className={styles.note} data-note="" data-control="">
      {items.map((item) => {
        const { kind, words } = itemPhrase(story, item, all);
        return (
          <ItemAnchor key={item} className={styles.noted} story={story} to={item} data-kind={kind}>
            {words}
          </ItemAnchor>
        );
      })}
    </aside>
  );
}
