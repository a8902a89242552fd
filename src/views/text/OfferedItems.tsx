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
    // Its links are what is chosen; the list only makes room for where they lead.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <ul
      id={offer.id}
      className={styles.offered}
      popover="auto"
      onClick={({ currentTarget, target }) => {
        if ((target as Element).closest('a')) currentTarget.hidePopover();
      }}
    >
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
