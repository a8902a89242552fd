import { itemById } from '../model/lookups';
import type { Id, Story } from '../model/story';
import styles from './ItemCard.module.css';
import type { ReaderState } from './ReaderState';
import { SectionFrame } from './SectionFrame';
import { EventEntry } from './timeline/EventEntry';
import { StatementEntry } from './voices/StatementEntry';

interface ItemCardProps {
  story: Story;
  reader: ReaderState;
  /** An event or a statement. */
  item: Id;
}

/** One event or statement alone, with all that says how far it is established and through whose hands it came. */
export function ItemCard({ story, reader, item }: ItemCardProps) {
  const found = itemById(story, item);
  if (found?.kind === 'event') {
    return (
      <SectionFrame id="timeline" title="Event">
        <div className={styles.item}>
          <EventEntry
            story={story}
            reader={reader}
            event={found.event}
            undated={!found.event.date.datetime}
          />
        </div>
      </SectionFrame>
    );
  }
  if (found?.kind !== 'statement') return <p lang="en">This story has no event or statement “{item}”.</p>;
  return (
    <SectionFrame id="voices" title="Statement">
      <div className={styles.item}>
        <StatementEntry
          story={story}
          reader={reader}
          statement={found.statement}
          onWay={false}
          hidden={false}
          anchorsSpeaker
        />
      </div>
    </SectionFrame>
  );
}
