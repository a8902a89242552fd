import type { Block, Segment } from '../../src/model/story';

/** The segments of each heading and paragraph, in the order they are read, out of lists and quotations. */
export function segmentsOf(blocks: readonly Block[]): Segment[][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quotation') return segmentsOf(block.blocks);
    if (block.kind === 'list') return block.items.flatMap(segmentsOf);
    return [block.segments];
  });
}

/** The words of a passage as its segments put them together; a new paragraph or line counts as a space. */
export function wordsInSegments(blocks: readonly Block[], passage: string): string {
  return segmentsOf(blocks)
    .map((segments) =>
      segments
        .filter(({ passages }) => passages?.includes(passage))
        .map(({ text }) => text)
        .join(''),
    )
    .filter((words) => words !== '')
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** How many times a passage begins: a segment has it and the one read before has not. */
export function beginningsOf(blocks: readonly Block[], passage: string): number {
  const has = segmentsOf(blocks)
    .flat()
    .map(({ passages }) => passages?.includes(passage) ?? false);
  return has.filter((here, at) => here && !has[at - 1]).length;
}
