import { handName, isNews } from '../../model/lookups';
import type { Source, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { ItemChanges } from '../item/ItemChanges';
import { OutsideLink } from '../reader/OutsideLink';
import { quoted } from '../wording/quoted';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { Isolated } from '../wording/Isolated';
import styles from './Sources.module.css';

interface SourceEntryProps {
  story: Story;
  source: Source;
}

/** One published work in a line: who, what, by whom, when, where, and whether it was read or relayed. */
export function SourceEntry({ story, source }: SourceEntryProps) {
  const { id, publisher, kind, title, author, published, url, through } = source;
  return (
    <li id={`${id}--here`}>
      <div id={id} className={styles.source} data-item="" data-peek={`${id}--here`}>
        <Isolated story={story}>{publisher}</Isolated>
        {title && (
          <>
            , <SourceTitle story={story} title={title} url={url} />
          </>
        )}
        {!title && kind !== undefined && !isNews({ kind }) && (
          <>
            , <span {...interfaceLanguage}>{kind}</span>
          </>
        )}
        {author && (
          <>
            , <Isolated story={story}>{author}</Isolated>
          </>
        )}
        {published && (
          <>
            , <DateWords date={published} />
          </>
        )}
        {!title && url && (
          <>
            ,{' '}
            <OutsideLink href={url} {...interfaceLanguage}>
              read it there
            </OutsideLink>
          </>
        )}
        {through !== undefined && (
          <>
            : <span {...interfaceLanguage}>known only through</span>{' '}
            <Isolated story={story}>{handName(story, through)}</Isolated>
          </>
        )}
        .
        <ItemChanges story={story} of={id} />
      </div>
    </li>
  );
}

/** A title in quotation marks, which leads to the work where its address is known. */
function SourceTitle({ story, title, url }: { story: Story; title: string; url: string | undefined }) {
  const words = <Isolated story={story}>{quoted(title, story.language)}</Isolated>;
  return url ? <OutsideLink href={url}>{words}</OutsideLink> : words;
}
