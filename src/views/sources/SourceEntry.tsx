import { handName, isNews } from '../../model/lookups';
import type { Source, Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { ItemChanges } from '../item/ItemChanges';
import { OutsideLink } from '../reader/OutsideLink';
import { quoted } from '../../words/quoted';
import { joinedBy, rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import { asInterfaceWords, InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';
import styles from './Sources.module.css';

interface SourceEntryProps {
  story: Story;
  source: Source;
}

/** One published work in a line: who, what, by whom, when, where, and whether it was read or relayed. */
export function SourceEntry({ story, source }: SourceEntryProps) {
  const { id, publisher, kind, title, author, published, url, through } = source;
  const words = useAllWords();
  const { sources, lists, attributes } = words;
  const facts = [
    <Isolated key="publisher" story={story}>
      {publisher}
    </Isolated>,
    title && <SourceTitle key="title" story={story} title={title} url={url} />,
    !title && kind !== undefined && !isNews({ kind }) && (
      <InterfaceWords key="kind">{words.exports.kind({ kind })}</InterfaceWords>
    ),
    author && (
      <Isolated key="author" story={story}>
        {author}
      </Isolated>
    ),
    published && (
      <InterfaceWords key="published">
        <DateWords date={published} />
      </InterfaceWords>
    ),
    !title && url && (
      <OutsideLink key="url" href={url} {...attributes}>
        {sources.readThere}
      </OutsideLink>
    ),
  ].filter(Boolean);
  const work = joinedBy(lists.comma, facts);
  return (
    <li id={`${id}--here`}>
      <div id={id} className={styles.source} data-item="" data-peek={`${id}--here`}>
        {through === undefined
          ? rich(sources.entry, { work })
          : rich(sources.entryThrough, {
              work,
              own: asInterfaceWords,
              hand: <Isolated story={story}>{handName(story, through)}</Isolated>,
            })}
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
