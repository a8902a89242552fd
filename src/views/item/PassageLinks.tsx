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
}

/** Links to the words of the full text that something rests on, “¶ 4”; nothing where it rests on none. */
export function PassageLinks({ story, passages, of }: PassageLinksProps) {
  if (passages.length === 0) return null;
  const places = passages.map((id) => placeOf(passageById(story, id)));
  return (
    <span className={styles.links} lang="en">
      {passages.map((id, index) => (
        <ItemAnchor
          key={id}
          className={styles.link}
          story={story}
          to={id}
          aria-label={`${placeAmong(places, index)} of the text: ${of}`}
        >
          {signOf(passageById(story, id))}
        </ItemAnchor>
      ))}
    </span>
  );
}

/** The paragraph's number after its sign, which no line parts. */
function signOf(passage: Passage | undefined): string {
  return passage?.paragraph === undefined ? '¶\u00a0heading' : `¶\u00a0${passage.paragraph}`;
}

function placeOf(passage: Passage | undefined): string {
  return passage?.paragraph === undefined ? 'Heading' : `Paragraph ${passage.paragraph}`;
}

/** Two links must not bear one name and lead to two places: “Paragraph 4, passage 2 of 3”. */
function placeAmong(places: readonly string[], index: number): string {
  const [place = '', all] = [places[index], places.filter((each) => each === places[index]).length];
  const nth = places.slice(0, index + 1).filter((each) => each === place).length;
  return all === 1 ? place : `${place}, passage ${nth} of ${all},`;
}
