/*
 * Divides the time of a ruler into segments drawn to scale, with breaks between them. A long time without a
 * dated event becomes a break: drawn to scale it would press everything else into a corner.
 */
/** A run of time, in milliseconds, UTC. */
export interface ScaleSegment {
  from: number;
  to: number;
}

/** A time without events is shortened where it is longer than everything else together, this many times over. */
const dominates = 2.5;

/** More breaks than this, and the ruler is no longer one line. */
const maxBreaks = 4;

/**
 * Segments in order of time. `edges` are times the ruler must reach, though no dated event stands
 * there. Nothing is shortened where no segment would then hold two beginnings to tell apart.
 */
export function scaleSegments(dated: readonly ScaleSegment[], edges: readonly number[]): ScaleSegment[] {
  const blocks = joined([...dated, ...edges.map((time) => ({ from: time, to: time }))]);
  const gaps = blocks
    .slice(1)
    .map((block, at) => ({ at, length: block.from - (blocks[at] as ScaleSegment).to }))
    .toSorted((a, b) => b.length - a.length || a.at - b.at)
    .slice(0, maxBreaks);
  const total = (blocks.at(-1)?.to ?? 0) - (blocks[0]?.from ?? 0);
  for (let count = gaps.length; count > 0; count -= 1) {
    const cut = gaps.slice(0, count);
    const rest = total - cut.reduce((sum, { length }) => sum + length, 0);
    if ((cut.at(-1)?.length ?? 0) <= dominates * rest) continue;
    const segments = cutAt(
      blocks,
      cut.map(({ at }) => at),
    );
    if (segments.some((segment) => beginnings(dated, segment) > 1)) return segments;
  }
  return cutAt(blocks, ofOneBlock(blocks, dated));
}

/** The times before and after a block that takes most of the ruler, where more than one event stands beside it. */
function ofOneBlock(blocks: readonly ScaleSegment[], dated: readonly ScaleSegment[]): number[] {
  const whole = (blocks.at(-1)?.to ?? 0) - (blocks[0]?.from ?? 0);
  const at = blocks.findIndex(({ from, to }) => (to - from) * 2 > whole);
  const long = blocks[at];
  if (
    !long ||
    beginnings(dated, { from: -Infinity, to: long.from - 1 }) +
      beginnings(dated, { from: long.to + 1, to: Infinity }) <
      2
  )
    return [];
  return [at - 1, at].filter((index) => {
    const [before, after] = [blocks[index], blocks[index + 1]];
    return before && after && after.from - before.to > shortestBreak;
  });
}

/** A shorter time than this left out would be no break. */
const shortestBreak = 3_600_000;

/** What overlaps is one block. */
function joined(runs: readonly ScaleSegment[]): ScaleSegment[] {
  const blocks: ScaleSegment[] = [];
  for (const { from, to } of runs.toSorted((a, b) => a.from - b.from)) {
    const last = blocks.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else blocks.push({ from, to });
  }
  return blocks;
}

/** `after` holds the indexes of the blocks after which a segment ends. */
function cutAt(blocks: readonly ScaleSegment[], after: readonly number[]): ScaleSegment[] {
  const ends = [...after.toSorted((a, b) => a - b), blocks.length - 1];
  return ends.map((end, at) => ({
    from: (blocks[(ends[at - 1] ?? -1) + 1] as ScaleSegment).from,
    to: (blocks[end] as ScaleSegment).to,
  }));
}

/** How many times events begin within a segment. */
export function beginnings(dated: readonly ScaleSegment[], { from, to }: ScaleSegment): number {
  return new Set(dated.filter((run) => run.from >= from && run.from <= to).map((run) => run.from)).size;
}
