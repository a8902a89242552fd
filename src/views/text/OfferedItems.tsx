import type { Story } from '../../model/story';
import { ItemAnchor } from '../ItemAnchor';
import { interfaceWords } from '../interfaceWords';
import { kindWords, markOfItem, titleOfItem } from '../itemWords';
import { MarkShape } from '../MarkShape';
import styles from './FullText.module.css';
import type { Offer } from './offerOf';

/** All that rests on some words, each by its kind, its standing and its words: opened by the button after them. */
export function OfferedItems({ story, offer }: { story: Story; offer: Offer }) {
  return (
    <ul id={offer.id} className={styles.offered} popover="auto">
      {offer.items.map((id) => {
        const mark = markOfItem(story, id);
        return (
          <li key={id}>
            <ItemAnchor story={story} to={id} data-mark={mark}>
              <b {...interfaceWords}>
                {mark && <MarkShape mark={mark} />}
                {kindWords(story, id)}:
              </b>{' '}
              {titleOfItem(story, id)}
            </ItemAnchor>
          </li>
        );
      })}
    </ul>
  );
}
