import { passageById } from '../model/lookups';
import type { Id, Passage, Story } from '../model/story';
import { ItemAnchor } from './ItemAnchor';
import styles from './PassageLinks.module.css';

interface PassageLinksProps {
  story: Story;
  /** Ids of passages, in text order. */
  passages: readonly Id[];
}

/** Links to the words of the full text that something rests on; nothing where it rests on none. */
export function PassageLinks({ story, passages }: PassageLinksProps) {
  if (passages.length === 0) return null;
  const places = passages.map((id) => placeOf(passageById(story, id)));
  return (
    <ul className={styles.links} lang="en">
      {passages.map((id, index) => (
        <li key={id}>
          <ItemAnchor className={styles.link} story={story} to={id}>
            {index > 0 && <span data-unseen="">In the text, </span>}
            {`${index === 0 ? 'In the text, ' : ''}${places[index]}${repeats(places, index)}`}
          </ItemAnchor>
        </li>
      ))}
    </ul>
  );
}

function placeOf(passage: Passage | undefined): string {
  return passage?.paragraph === undefined ? 'heading' : `paragraph ${passage.paragraph}`;
}

/** Two links must not bear one name and lead to two places. */
function repeats(places: readonly string[], index: number): string {
  const before = places.slice(0, index).filter((place) => place === places[index]).length;
  return before === 0 ? '' : ` (${before + 1})`;
}
