import type { Block, Id, Segment } from '../../model/story';

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
  /** The HTML id of the note of what rests on it; undefined where nothing does. */
  listId: string | undefined;
}

/** A block that holds running text: a heading or a paragraph. */
export type RunningBlock = Extract<Block, { segments: unknown }>;

/**
 * The clusters of every block of running text, none left out. A passage may go on through several blocks; it
 * begins in the first alone, and a list of what rests on it has an id of its own in each, since an HTML id
 * stands once on a page.
 */
export function clustersOf(blocks: readonly Block[]): ReadonlyMap<RunningBlock, Cluster[]> {
  const begun = new Set<Id>();
  const lists = new Map<Id, number>();
  return new Map(
    runningBlocks(blocks).map((block) => {
      const clusters = clustersOfBlock(block.segments, begun);
      for (const cluster of clusters) {
        const [first] = cluster.passages;
        if (first === undefined) continue;
        const count = (lists.get(first) ?? 0) + 1;
        lists.set(first, count);
        cluster.listId = count === 1 ? `${first}--all` : `${first}--all-${count}`;
      }
      return [block, clusters];
    }),
  );
}

function runningBlocks(blocks: readonly Block[]): RunningBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quotation') return runningBlocks(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(runningBlocks) : [block];
  });
}

/** Adds the passages that begin in this block to those that have `begun`. */
function clustersOfBlock(segments: readonly Segment[], begun: Set<Id>): Cluster[] {
  const clusters: Cluster[] = [];
  let inCluster = new Set<Id>();
  for (const segment of segments) {
    const { link, passages = [] } = segment;
    const cluster = clusters.at(-1);
    const run = cluster?.runs.at(-1);
    if (run && run.link === link && run.passages.join(' ') === passages.join(' ')) {
      run.segments.push(segment);
      continue;
    }
    const begins = passages.filter((id) => !begun.has(id));
    for (const id of begins) begun.add(id);
    const next = { link, passages, segments: [segment], begins };
    const here = new Set(passages);
    if (cluster && run?.passages.some((id) => here.has(id))) {
      for (const id of passages) if (inCluster.size < inCluster.add(id).size) cluster.passages.push(id);
      cluster.runs.push(next);
    } else {
      clusters.push({ passages: [...passages], runs: [next], listId: undefined });
      inCluster = here;
    }
  }
  return clusters;
}
