import { handName } from '../../model/lookups';
import type { Id, Source, Story } from '../../model/story';
import { DateWords } from '../DateWords';
import { focusAttributes } from '../focusAttributes';
import { Ladder } from '../Ladder';
import type { ReaderState } from '../ReaderState';
import styles from './Sources.module.css';

interface SourceEntryProps {
  story: Story;
  reader: ReaderState;
  source: Source;
}

/** One published work: who, what, by whom, when, where, and whether it was read or relayed. */
export function SourceEntry({ story, reader, source }: SourceEntryProps) {
  return (
    <li id={source.id} className={styles.source} data-item="" {...focusAttributes(reader, source.id)}>
      <p className={styles.words}>
        {source.publisher}
        {source.title && <>, “{source.url ? <a href={source.url}>{source.title}</a> : source.title}”</>}
      </p>
      <p className={styles.facts}>
        {source.author && `By ${source.author} · `}
        <DateWords date={source.published} />
        {!source.title && source.url && (
          <>
            {' · '}
            <a href={source.url}>read it there</a>
          </>
        )}
      </p>
      {source.through !== undefined && (
        <>
          <p className={styles.facts}>Known only through {handName(story, source.through)}</p>
          <Ladder story={story} hands={handsOf(story, source)} />
        </>
      )}
    </li>
  );
}

/** A source and those it is known through, the one the reader can read last. */
function handsOf(story: Story, source: Source): Id[] {
  const next = story.sources.find(({ id }) => id === source.through);
  return next ? [source.id, ...handsOf(story, next)] : [source.id];
}
