import type { Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { kindLabel, itemMark, itemTitle } from '../wording/itemLabel';
import { MarkShape } from '../item/MarkShape';
import styles from './FullText.module.css';
import type { Overlap } from './findOverlap';

/** All that rests on some words, each by its kind, its standing and its words: opened by the button after them. */
export function OverlappingItems({ story, offer }: { story: Story; offer: Overlap }) {
  return (
    <ul id={offer.id} className={styles.offered} popover="auto">
      {offer.items.map((id) => {
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
