import type { ReactNode } from 'react';
import { itemsOn } from '../../model/lookups';
import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { OutsideLink } from '../reader/OutsideLink';
import { itemMark } from '../wording/itemLabel';
import type { Cluster, MarkedRun } from './clustersOf';
import { standsFor, standsForMore } from '../item/standsFor';
import styles from './FullText.module.css';
import { findOverlap } from './findOverlap';
import { Words } from './Words';

interface TextClusterProps {
  story: Story;
  cluster: Cluster;
}

/** A cluster of the text: plain, or marked passages within links, with a button after them that lists overlapping items. */
export function TextCluster({ story, cluster }: TextClusterProps) {
  const overlap = findOverlap(story, cluster);
  return (
    <>
      {linksOf(story, cluster).map(({ link, item, runs }, index) => {
        const marks = runs.map((run, at) => <RunMark key={at} story={story} run={run} />);
        return <Linked key={index} story={story} link={link} item={item} marks={marks} />;
      })}
      {overlap && (
        <button
          type="button"
          className={styles.offer}
          popoverTarget={overlap.id}
          data-count={overlap.items.length}
          aria-label={`What rests on these words: ${overlap.items.length}`}
          data-control=""
          lang="en"
        />
      )}
    </>
  );
}

interface LinkedProps {
  story: Story;
  link: string | undefined;
  item: Id | undefined;
  marks: ReactNode;
}

/** Marks within their link: an author's own, or else one to the first item that rests on them. */
function Linked({ story, link, item, marks }: LinkedProps) {
  if (link !== undefined) return <OutsideLink href={link}>{marks}</OutsideLink>;
  if (item === undefined) return marks;
  return (
    <ItemAnchor className={styles.ground} story={story} to={item}>
      {marks}
    </ItemAnchor>
  );
}

function RunMark({ story, run }: { story: Story; run: MarkedRun }) {
  const items = itemsOn(story, run.passages);
  const [item] = items;
  const words = <Words segments={run.segments} />;
  if (item === undefined) return words;
  const [id, ...nested] = run.begins;
  const marks = items.map((each) => itemMark(story, each) ?? 'none');
  return (
    <mark
      id={id}
      className={styles.passage}
      data-mark={itemMark(story, item)}
      {...(run.link === undefined ? standsForMore(...items.slice(1)) : standsFor(...items))}
      data-marks={new Set(marks).size > 1 ? marks.join(' ') : undefined}
    >
      {nested.map((inner) => (
        <span key={inner} id={inner} data-anchor="" />
      ))}
      {words}
    </mark>
  );
}

/** The runs of a cluster by what they lead to: neighbours that lead to one target are one link. */
function linksOf(story: Story, { runs }: Cluster) {
  const links: { link: string | undefined; item: Id | undefined; runs: MarkedRun[] }[] = [];
  for (const run of runs) {
    const [item] = itemsOn(story, run.passages);
    const last = links.at(-1);
    if (last && last.link === run.link && last.item === item) last.runs.push(run);
    else links.push({ link: run.link, item, runs: [run] });
  }
  return links;
}
