import type { Id, Story } from '../../model/story';
import { type Cluster, clustersOf } from './clustersOf';

/**
 * For each passage, the first passage of the same item in the same block: a link leads to that one, and lights them
 * all. Only what is cut into several marks needs a rule for it, and is listed.
 */
function litTogether(clusters: readonly Cluster[]): ReadonlyMap<Id, Id> {
  const runs = clusters.flatMap((cluster) => cluster.runs);
  const firstOf = new Map<string, Id>();
  const marks = new Map<Id, number>();
  for (const { passages } of runs) {
    for (const id of passages) {
      const first = firstOf.get(itemOf(id)) ?? id;
      firstOf.set(itemOf(id), first);
      marks.set(first, (marks.get(first) ?? 0) + 1);
    }
  }
  const ids = [...new Set(runs.flatMap(({ passages }) => passages))];
  return new Map(
    ids.flatMap((id): [Id, Id][] => {
      const first = firstOf.get(itemOf(id)) ?? id;
      return (marks.get(first) ?? 0) > 1 ? [[id, first]] : [];
    }),
  );
}

/** `network-entered` of the passage `network-entered--1`. */
function itemOf(passage: Id): string {
  return passage.replace(/--\d+$/, '');
}

/** The classes of the marks of each passage, for the rules below; a passage of one mark alone needs none. */
export function litClasses(clusters: readonly Cluster[]): ReadonlyMap<Id, string> {
  return new Map([...litTogether(clusters)].map(([id, first]) => [id, litClass(first)]));
}

/** Ids are kebab-case, so this is a valid class name as it is. */
function litClass(passage: Id): string {
  return `lit-${passage}`;
}

/**
 * Rules that light all marks of an item in a paragraph while the first is the target, without script: one for each
 * item that has several there, because it rests on several passages or others overlap one. No selector that serves all
 * items can say that two marks belong to one. Looked for within a block, so that it costs a long story no more.
 */
export function passageRules(story: Story): string {
  const first = [...clustersOf(story.text).values()].flatMap((clusters) => [
    ...litTogether(clusters).values(),
  ]);
  if (first.length === 0) return '';
  const selectors = [...new Set(first)].map((id) => `:is(p,h3,h4,h5,h6):has(#${id}:target) .${litClass(id)}`);
  return `${selectors.join(',')}{background:var(--on-record-chosen)}`;
}
