import type { Id, Story } from '../../model/story';
import { type Cluster, clustersOf } from './clustersOf';

/**
 * The first passage of each item that has several marks in a block, because it rests on several passages there, or
 * others cut it: a link leads to that one, and all are to be lit.
 */
function cutIntoMarks(clusters: readonly Cluster[]): Id[] {
  const marks = new Map<Id, number>();
  const firstOf = new Map<string, Id>();
  for (const { passages } of clusters.flatMap((cluster) => cluster.runs)) {
    for (const id of passages) {
      const first = firstOf.get(itemOf(id)) ?? id;
      firstOf.set(itemOf(id), first);
      marks.set(first, (marks.get(first) ?? 0) + 1);
    }
  }
  return [...marks].flatMap(([first, count]) => (count > 1 ? [first] : []));
}

/** `network-entered` of the passage `network-entered--1`. */
function itemOf(passage: Id): string {
  return passage.replace(/--\d+$/, '');
}

/**
 * Rules that light all marks of an item in a paragraph while its first passage is the target, without script: one for each
 * item that has several there, because it rests on several passages or others overlap one. No selector that serves all
 * items can say that two marks belong to one. Looked for within a block, so that it costs a long story no more.
 */
export function passageRules(story: Story): string {
  const first = [...clustersOf(story.text).values()].flatMap(cutIntoMarks);
  if (first.length === 0) return '';
  const selectors = [...new Set(first)].map(
    (id) => `:is(p,h3,h4,h5,h6):has(#${id}:target) [data-items~=${itemOf(id)}]`,
  );
  return `${selectors.join(',')}{background:var(--on-record-chosen)}`;
}
