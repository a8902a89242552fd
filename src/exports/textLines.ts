import type { Block, Segment } from '../model/story';

/** The words of each heading and paragraph, in order, without marks for quotations and lists. */
export function textLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'quotation':
        return textLines(block.blocks);
      case 'list':
        return block.items.flatMap((item) => textLines(item));
      default:
        return wordsOf(block.segments);
    }
  });
}

/** The words of a run of segments. */
export function wordsOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
