import { passageById } from '../../model/lookups';
import type { Block, Id, Segment, Story } from '../../model/story';

/** What a segment carries beside its own words. */
export interface SegmentPlan {
  /** Passages that begin here: the places that links into the text lead to. */
  begins: Id[];
  /** Items to be linked after it, because their passages end here without having been a link themselves. */
  also: Id[];
}

/** The plan of every segment that a passage begins or ends on. */
export type TextPlan = ReadonlyMap<Segment, SegmentPlan>;

/**
 * Plans the marks of the whole text. Words can be one link only, so of several items on one segment
 * the first is the link; each of the others has a small link where its passage ends.
 */
export function planText(story: Story): TextPlan {
  const plan = new Map<Segment, SegmentPlan>();
  const at = (segment: Segment) => {
    const known = plan.get(segment) ?? { begins: [], also: [] };
    plan.set(segment, known);
    return known;
  };
  const lastOf = new Map<Id, Segment>();
  const linked = new Set<Id>();
  for (const segment of segmentsOf(story.text)) {
    for (const [index, id] of (segment.passages ?? []).entries()) {
      if (!lastOf.has(id)) at(segment).begins.push(id);
      lastOf.set(id, segment);
      // An author's link keeps its words; the item is linked after them.
      if (index === 0 && segment.link === undefined) linked.add(id);
    }
  }
  for (const [id, segment] of lastOf) {
    const item = passageById(story, id)?.item;
    if (item === undefined || linked.has(id)) continue;
    const { also } = at(segment);
    if (!also.includes(item)) also.push(item);
  }
  return plan;
}

function segmentsOf(blocks: readonly Block[]): Segment[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quotation') return segmentsOf(block.blocks);
    if (block.kind === 'list') return block.items.flatMap(segmentsOf);
    return block.segments;
  });
}
