import type { Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { kindLabel, itemMark, itemTitle } from '../wording/itemLabel';
import { MarkShape } from '../item/MarkShape';
import styles from './FullText.module.css';
import type { Overlap } from './findOverlap';

/** The popover that lists the items which rest on a cluster, each with its kind and its mark. */
export function OverlappingItems({ story, overlap }: { story: Story; overlap: Overlap }) {
  return (
    <ul id={overlap.id} className={styles.offered} popover="auto">
      {overlap.items.map((id) => {
        const mark = itemMark(story, id);
        return (
          <li key={id}>
            <ItemAnchor story={story} to={id} data-mark={mark}>
              <b {...interfaceLanguage}>
                {mark && <MarkShape mark={mark} />}
                {kindLabel(story, id)}:
              </b>{' '}
              {itemTitle(story, id)}
            </ItemAnchor>
          </li>
        );
      })}
    </ul>
  );
}
