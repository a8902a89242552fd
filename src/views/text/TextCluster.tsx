import { itemById, itemsOn, passageById } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { standsFor } from '../item/standsFor';
import { OutsideLink } from '../reader/OutsideLink';
import { itemMark } from '../wording/itemLabel';
import { useAllWords } from '../wording/useWords';
import type { Cluster, MarkedRun } from './clustersOf';
import styles from './FullText.module.css';
import { itemsNoted } from './itemsNoted';
import { Words } from './Words';

interface TextClusterProps {
  story: Story;
  cluster: Cluster;
}

/**
 * A cluster of the text: plain, or marked words that lead to the note of what rests on them. A number says of how
 * many things, where it is more than one. An author's own link keeps its words, and the number leads to the note.
 */
export function TextCluster({ story, cluster }: TextClusterProps) {
  const { text, attributes } = useAllWords();
  const items = itemsNoted(story, cluster);
  const marks = cluster.runs.map((run, at) => <RunMark key={at} story={story} run={run} />);
  if (items.length === 0 || cluster.listId === undefined) return marks;
  const href = `#${cluster.listId}`;
  if (cluster.runs.some(({ link }) => link !== undefined)) {
    return (
      <>
        {marks}
        <a
          className={styles.words}
          href={href}
          data-count={items.length}
          aria-label={text.restsOnWords({ count: items.length })}
          data-control=""
          lang={attributes.lang}
        />
      </>
    );
  }
  return (
    <a className={styles.words} href={href} data-count={items.length > 1 ? items.length : undefined}>
      {marks}
    </a>
  );
}

interface RunMarkProps {
  story: Story;
  run: MarkedRun;
}

function RunMark({ story, run }: RunMarkProps) {
  const items = itemsOn(story, run.passages);
  const [item] = items;
  const words = <Words story={story} segments={run.segments} />;
  const linked = run.link === undefined ? words : <OutsideLink href={run.link}>{words}</OutsideLink>;
  if (item === undefined) return linked;
  const [id, ...nested] = run.begins;
  return (
    <mark
      id={id}
      className={styles.passage}
      data-mark={itemMark(story, item) ?? 'none'}
      data-from-above={fromAbove(story, id)}
      {...standsFor(...items)}
    >
      {nested.map((inner) => (
        <span key={inner} id={inner} data-anchor="" data-from-above={fromAbove(story, inner)} />
      ))}
      {linked}
    </mark>
  );
}

/**
 * Marks a passage that is led to from above the columns alone, that of a claim or of what is not known: its paragraph
 * is lifted on a wide screen, too (peek.css).
 */
function fromAbove(story: Story, passage: Id | undefined): '' | undefined {
  const item = passage === undefined ? undefined : passageById(story, passage)?.item;
  const kind = item === undefined ? undefined : itemById(story, item)?.kind;
  return kind === 'claim' || kind === 'unknown' ? '' : undefined;
}
