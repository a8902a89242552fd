import { itemById } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { MarkLabel } from '../item/MarkLabel';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './AtAGlance.module.css';

/** The few lines to know if one reads no further, each linked to what it rests on. */
export function AtAGlance({ story }: { story: Story }) {
  return (
    <section id="glance" className={styles.glance} aria-labelledby="glance--title">
      <h2 id="glance--title" className={styles.title} {...interfaceLanguage}>
        At a glance
      </h2>
      <ul className={styles.lines}>
        {story.glance.map((line) => (
          <li key={line.text} className={styles.line}>
            <MarkLabel mark={line.mark} authored>
              {line.label}
            </MarkLabel>
            <a className={styles.text} href={`#${placeOf(story, line.see)}`}>
              {line.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The HTML id that a line leads to: a side stands in the table of claims, and without one among the voices. */
function placeOf(story: Story, see: Id): string {
  const isSide = itemById(story, see)?.kind === 'side';
  return isSide && story.stands.length === 0 ? 'voices' : see;
}
