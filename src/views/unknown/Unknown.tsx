import type { Story } from '../../model/story';
import { ItemChanges } from '../item/ItemChanges';
import { PassageLinks } from '../item/PassageLinks';
import { SectionFrame } from '../layout/SectionFrame';
import { useAllWords } from '../wording/useWords';
import styles from './Unknown.module.css';

/**
 * What the story does not know: a line each, with its place in the text. The list is lifted where the glance leads
 * to it (peek.css), so it is a target by itself.
 */
export function Unknown({ story }: { story: Story }) {
  const { sections } = useAllWords();
  return (
    <SectionFrame id="unknown" title={sections.unknown}>
      <ul id="unknown--list" className={styles.list} data-item="" data-peek="unknown">
        {story.unknown.map(({ id, text, passages }) => (
          <li key={id} id={id} className={styles.line} data-item="">
            {text}
            {'\u00a0'}
            <PassageLinks story={story} passages={passages} of={text} />
            <ItemChanges story={story} of={id} />
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
