import type { Id, Story } from '../../model/story';
import { type Cluster, clustersOf } from './clustersOf';

/** The classes of a run of a cluster, one for each passage, where any of these is cut into several runs. */
export function litClasses({ runs }: Cluster, passages: readonly Id[]): string[] {
  return runs.length > 1 ? passages.map(litClass) : [];
}

/** Ids are kebab-case, so this is a valid class name as it is. */
function litClass(passage: Id): string {
  return `lit-${passage}`;
}

/**
 * Rules that light the whole of a passage while its first mark is the target, without script: one for each passage
 * that is cut into several marks, because another overlaps it. No selector that serves all passages can say that two
 * elements belong to one of them. Looked for within a block, so that it costs a long story no more than a short one.
 */
export function passageRules(story: Story): string {
  const cut = [...clustersOf(story.text).values()].flat().flatMap(({ runs }) => {
    const [, ...later] = runs;
    const again = new Set(later.flatMap(({ passages }) => passages));
    return [...new Set(runs.flatMap(({ begins }) => begins))].filter((id) => again.has(id));
  });
  if (cut.length === 0) return '';
  const selectors = cut.map((id) => `:is(p,h3,h4,h5,h6):has(#${id}:target) .${litClass(id)}`);
  return `${selectors.join(',')}{background:var(--on-record-chosen)}`;
}
