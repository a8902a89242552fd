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
  return cutAt(blocks, []);
}

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

function beginnings(dated: readonly ScaleSegment[], { from, to }: ScaleSegment): number {
  return new Set(dated.filter((run) => run.from >= from && run.from <= to).map((run) => run.from)).size;
}
