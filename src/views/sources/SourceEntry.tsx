import { handName } from '../../model/lookups';
import type { Id, Source, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { Route } from '../item/Route';
import { OutsideLink } from '../reader/OutsideLink';
import { quoted } from '../wording/quoted';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Sources.module.css';

interface SourceEntryProps {
  story: Story;
  source: Source;
}

/** One published work: who, what, by whom, when, where, and whether it was read or relayed. */
export function SourceEntry({ story, source }: SourceEntryProps) {
  return (
    <li id={source.id} className={styles.source} data-item="">
      <p className={styles.words}>
        {source.publisher}
        {source.title && (
          <>
            {story.language.startsWith('en') ? ', ' : ' '}
            <SourceTitle source={source} language={story.language} />
          </>
        )}
      </p>
      <p className={styles.facts}>
        {source.author && (
          <>
            <span {...interfaceLanguage}>By</span> {source.author} ·{' '}
          </>
        )}
        {source.published && <DateWords date={source.published} />}
        {!source.title && source.url && (
          <>
            {' · '}
            <OutsideLink href={source.url} {...interfaceLanguage}>
              read it there
            </OutsideLink>
          </>
        )}
      </p>
      {source.through !== undefined && (
        <>
          <p className={styles.facts}>
            <span {...interfaceLanguage}>Known only through</span> {handName(story, source.through)}
          </p>
          <Route story={story} hands={handsOf(story, source)} />
        </>
      )}
    </li>
  );
}

/** A title in quotation marks, which leads to the work where its address is known. */
function SourceTitle({ source, language }: { source: Source; language: string }) {
  const title = quoted(source.title ?? '', language);
  return source.url ? <OutsideLink href={source.url}>{title}</OutsideLink> : title;
}

/** A source and those it is known through, the one the reader can read last. */
function handsOf(story: Story, source: Source): Id[] {
  const next = story.sources.find(({ id }) => id === source.through);
  return next ? [source.id, ...handsOf(story, next)] : [source.id];
}
