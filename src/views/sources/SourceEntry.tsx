import { handName } from '../../model/lookups';
import type { Source, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { OutsideLink } from '../reader/OutsideLink';
import { quoted } from '../wording/quoted';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Sources.module.css';

interface SourceEntryProps {
  story: Story;
  source: Source;
}

/** One published work in a line: who, what, by whom, when, where, and whether it was read or relayed. */
export function SourceEntry({ story, source }: SourceEntryProps) {
  const { id, publisher, title, author, published, url, through } = source;
  return (
    <li id={`${id}--here`}>
      <div id={id} className={styles.source} data-item="" data-peek={`${id}--here`}>
        <bdi>{publisher}</bdi>
        {title && (
          <>
            , <SourceTitle title={title} url={url} language={story.language} />
          </>
        )}
        {author && (
          <>
            , <bdi>{author}</bdi>
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
            : <span {...interfaceLanguage}>known only through</span> <bdi>{handName(story, through)}</bdi>
          </>
        )}
        .
      </div>
    </li>
  );
}

/** A title in quotation marks, which leads to the work where its address is known. */
function SourceTitle({ title, url, language }: { title: string; url: string | undefined; language: string }) {
  const words = <bdi>{quoted(title, language)}</bdi>;
  return url ? <OutsideLink href={url}>{words}</OutsideLink> : words;
}
