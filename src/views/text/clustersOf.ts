import type { Id, Segment } from '../../model/story';

/** Neighbouring segments with the same link and passages, which differ only in formatting: one `<mark>`. */
export interface MarkedRun {
  link: string | undefined;
  passages: readonly Id[];
  segments: Segment[];
  /** Passages that begin here; their ids are the targets of links into the text. */
  begins: Id[];
}

/** Neighbouring runs whose passages overlap; or text without a passage. */
export interface Cluster {
  /** Its passages, in text order. */
  passages: Id[];
  runs: MarkedRun[];
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
