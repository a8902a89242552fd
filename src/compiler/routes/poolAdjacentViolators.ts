/*
 * Isotonic regression by the pool-adjacent-violators algorithm: it keeps the things in a column of the route
 * diagram in order and apart, as near as possible to where they would be level with their neighbours.
 */
/** A thing to be placed: where it would best stand, and how much room it needs. */
export interface Slot {
  at: number;
  room: number;
}

/**
 * Positions of things that keep their order and do not overlap, as near as possible (least squares) to where
 * each would best stand, and none before zero.
 */
export function poolAdjacentViolators(slots: readonly Slot[]): number[] {
  // With the room of all things before it subtracted, each position need only not be less than the last.
  const blocks: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let used = 0;
  for (const { at, room } of slots) {
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
