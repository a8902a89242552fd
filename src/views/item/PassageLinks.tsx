import { passageById } from '../../model/lookups';
import type { Id, Passage, Story } from '../../model/story';
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
  const places = new Map<string, Id>();
  for (const id of passages) {
    const place = placeOf(passageById(story, id));
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
      aria-label={`${place} of the text: ${of}`}
      lang="en"
    >
      {passageById(story, id)?.paragraph ?? 'heading'}
    </ItemAnchor>
  ));
}

function placeOf(passage: Passage | undefined): string {
  return passage?.paragraph === undefined ? 'Heading' : `Paragraph ${passage.paragraph}`;
}
