/*
 * Isotonic regression by the pool-adjacent-violators algorithm: it keeps the things in a column of the route
 * diagram in order and apart, as near as possible to where they would be level with their neighbours.
 */
/** A thing that would like to stand at a place, and needs some room there. */
export interface Slot {
  at: number;
  room: number;
}

/**
 * Places for things that keep their order and do not overlap, as near to their wishes as can be (least
 * squares, by pooling what would overlap), and none before zero.
 */
export function poolAdjacentViolators(wishes: readonly Slot[]): number[] {
  // Each wish less the room of all before it: what is left to find is a sequence that never falls.
  const blocks: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let used = 0;
  for (const { at, room } of wishes) {
    offsets.push(used + room / 2);
    let block = { sum: at - used - room / 2, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count;) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
    used += room;
  }
  const levels = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(0, sum / count)),
  );
  return offsets.map((offset, index) => offset + (levels[index] ?? 0));
}
