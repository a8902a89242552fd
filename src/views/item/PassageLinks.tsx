import { passageById } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { useAllWords } from '../wording/useWords';
import { ItemAnchor } from './ItemAnchor';
import styles from './PassageLinks.module.css';

interface PassageLinksProps {
  story: Story;
  /** Ids of passages, in text order. */
  passages: readonly Id[];
  /** What rests on them, so that each link has a name of its own. */
  of: string;
  /** Only the first paragraph, or only those after it, which stand in the fold of an item. */
  only?: 'first' | 'further';
}

/**
 * Links to the words of the full text that something rests on, “¶4”: one for each paragraph, to the first of them.
 * Nothing where it rests on none.
 */
export function PassageLinks({ story, passages, of, only }: PassageLinksProps) {
  const { text, attributes } = useAllWords();
  const places = new Map<number | undefined, Id>();
  for (const id of passages) {
    const place = passageById(story, id)?.paragraph;
    if (!places.has(place)) places.set(place, id);
  }
  const all = [...places];
  const shown = only === undefined ? all : only === 'first' ? all.slice(0, 1) : all.slice(1);
  return shown.map(([place, id]) => (
    <ItemAnchor
      key={id}
      className={styles.link}
      story={story}
      to={id}
      aria-label={
        place === undefined ? text.inHeading({ item: of }) : text.inParagraph({ number: place, item: of })
      }
      lang={attributes.lang}
    >
      {place ?? text.heading}
    </ItemAnchor>
  ));
}
