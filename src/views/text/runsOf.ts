import type { Segment } from '../../model/story';

/** Neighbouring segments that differ in formatting alone: drawn as one mark, with one link. */
export interface Run {
  first: Segment;
  last: Segment;
  segments: Segment[];
}

/** Groups the segments of a block into runs, in order, none left out. */
export function runsOf(segments: readonly Segment[]): Run[] {
  const runs: Run[] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    if (run && sameGround(run.last, segment)) {
      run.segments.push(segment);
      run.last = segment;
    } else {
      runs.push({ first: segment, last: segment, segments: [segment] });
    }
  }
  return runs;
}

function sameGround(a: Segment, b: Segment): boolean {
  return a.link === b.link && (a.passages ?? []).join(' ') === (b.passages ?? []).join(' ');
}
