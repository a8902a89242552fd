import { passageById } from '../../model/lookups';
import type { Id, Passage, Story } from '../../model/story';
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
            {index === 0 ? 'In the text, ' : <span data-unseen="">In the text, </span>}
            {placeAmong(places, index)}
          </ItemAnchor>
        </li>
      ))}
    </ul>
  );
}

function placeOf(passage: Passage | undefined): string {
  return passage?.paragraph === undefined ? 'heading' : `paragraph ${passage.paragraph}`;
}

/** Two links must not bear one name and lead to two places: “paragraph 4, passage 2 of 3”. */
function placeAmong(places: readonly string[], index: number): string {
  const [place = '', all] = [places[index], places.filter((each) => each === places[index]).length];
  const nth = places.slice(0, index + 1).filter((each) => each === place).length;
  return all === 1 ? place : `${place}, passage ${nth} of ${all}`;
}
