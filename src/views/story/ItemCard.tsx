import { itemById } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { useAllWords } from '../wording/useWords';
import styles from './ItemCard.module.css';
import { quoted } from '../../words/quoted';
import { SectionFrame } from '../layout/SectionFrame';
import { EventEntry } from '../timeline/EventEntry';
import { undatedOn } from '../timeline/undatedOn';
import { RouteGroupEntry } from '../voices/RouteGroupEntry';
import { routeGroups } from '../voices/routeGroups';

interface ItemCardProps {
  story: Story;
  /** An event or a statement. */
  item: Id;
}

/** One event or statement alone, with all that says how far it is established and through whose hands it came. */
export function ItemCard({ story, item }: ItemCardProps) {
  const { items, site, attributes, language } = useAllWords();
  const found = itemById(story, item);
  if (found?.kind === 'event') {
    const undated = {
      happened: undatedOn(story, 'happened').has(item),
      reported: undatedOn(story, 'reported').has(item),
    };
    return (
      <SectionFrame id="timeline" title={items.event}>
        <div className={styles.item}>
          <EventEntry story={story} event={found.event} undated={undated} open />
        </div>
      </SectionFrame>
    );
  }
  if (found?.kind !== 'statement')
    return <p {...attributes}>{site.noItem({ item: quoted(item, language) })}</p>;
  return (
    <SectionFrame id="voices" title={items.statement}>
      <div className={styles.item}>
        {routeGroups(story, [found.statement]).map((group) => (
          <RouteGroupEntry key={group.hand} story={story} root={group} open />
        ))}
      </div>
    </SectionFrame>
  );
}
