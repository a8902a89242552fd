import type { Id, Segment } from '../../model/story';

/** Neighbouring segments that differ in formatting alone: drawn as one mark. */
export interface Run {
  link: string | undefined;
  passages: readonly Id[];
  segments: Segment[];
  /** Passages that begin here: the places that links into the text lead to. */
  begins: Id[];
}

/** Runs that stand together, because their passages share words; or words that nothing rests on. */
export interface Cluster {
  /** Its passages, in text order. */
  passages: Id[];
  runs: Run[];
}

/** Groups the segments of a block into clusters, in order, none left out. */
export function clustersOf(segments: readonly Segment[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const segment of segments) {
    const { link, passages = [] } = segment;
    const cluster = clusters.at(-1);
    const run = cluster?.runs.at(-1);
    if (run && run.link === link && run.passages.join(' ') === passages.join(' ')) {
      run.segments.push(segment);
    } else if (cluster && run?.passages.some((id) => passages.includes(id))) {
      const begins = passages.filter((id) => !cluster.passages.includes(id));
      cluster.passages.push(...begins);
      cluster.runs.push({ link, passages, segments: [segment], begins });
    } else {
      clusters.push({
        passages: [...passages],
        runs: [{ link, passages, segments: [segment], begins: [...passages] }],
      });
    }
  }
  return clusters;
}
