import { itemById } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { MarkLabel } from '../item/MarkLabel';
import { useAllWords } from '../wording/useWords';
import styles from './StoryHead.module.css';

/** The few lines to know if one reads no further, each with a link to what it rests on. */
export function Glance({ story }: { story: Story }) {
  const { head, attributes } = useAllWords();
  return (
    <section id="glance" className={styles.glance} aria-labelledby="glance--title">
      <h2 id="glance--title" data-unseen="" {...attributes}>
        {head.glance}
      </h2>
      <dl className={styles.lines}>
        {story.glance.map(({ label, text, see, mark, link = { from: 0, to: text.length } }) => (
          <div key={text}>
            <dt>
              <MarkLabel mark={mark} authored>
                {label}
              </MarkLabel>
            </dt>
            <dd>
              {text.slice(0, link.from)}
              <a href={`#${placeOf(story, see)}`}>{text.slice(link.from, link.to)}</a>
              {text.slice(link.to)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The HTML id that a line leads to: a side stands in the table of claims, and without one among the voices. */
function placeOf(story: Story, see: Id): string {
  if (see === 'unknown') return 'unknown--list';
  const isSide = itemById(story, see)?.kind === 'side';
  return isSide && story.stands.length === 0 ? 'voices' : see;
}
