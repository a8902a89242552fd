/*
 * Crossing reduction of layered graph drawing (Sugiyama et al.), by the barycentre heuristic. It is
 * deterministic.
 */
/** A link from a thing (a node, or a point of a line) of one column to one of the next, by their numbers. */
export interface Link {
  from: number;
  to: number;
}

/** The number of sweeps: after so many, small drawings no longer change, and large ones hardly do. */
const sweeps = 12;

/**
 * Reorders columns so that fewer links cross: sweeps to and fro, orders each column by the barycentres of its
 * things' neighbours, and keeps the best order found. The given order is one of the candidates, so that
 * crossings never grow.
 */
export function reduceCrossings(columns: readonly (readonly number[])[], links: readonly Link[]): number[][] {
  const into = group(links, 'to', 'from');
  const outOf = group(links, 'from', 'to');
  let best = columns.map((column) => [...column]);
  let fewest = countCrossings(best, links);
  let order = best;
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    order = swept(order, sweep % 2 === 0 ? into : outOf, sweep % 2 === 0);
    const count = countCrossings(order, links);
    if (count < fewest) [best, fewest] = [order, count];
  }
  return best;
}

/**
 * The number of pairs of links that cross, in columns so ordered. Between two columns it is the number of
 * inversions, counted with a Fenwick tree in O(n log n).
 */
export function countCrossings(columns: readonly (readonly number[])[], links: readonly Link[]): number {
  const columnOf = new Map(columns.flatMap((column, at) => column.map((thing) => [thing, at] as const)));
  const rowOf = new Map(columns.flatMap((column) => column.map((thing, row) => [thing, row] as const)));
  const byColumn = new Map<number, [number, number][]>();
  for (const { from, to } of links) {
    const column = columnOf.get(from) ?? 0;
    const pair: [number, number] = [rowOf.get(from) ?? 0, rowOf.get(to) ?? 0];
    const list = byColumn.get(column);
    if (list) list.push(pair);
    else byColumn.set(column, [pair]);
  }
  let count = 0;
  for (const [column, pairs] of byColumn) {
    const size = columns[column + 1]?.length ?? 0;
    const tree = new Uint32Array(size + 1);
    let added = 0;
    for (const [, to] of pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
      let notAfter = 0;
      for (let at = to + 1; at > 0; at -= at & -at) notAfter += tree[at] ?? 0;
      count += added - notAfter;
      for (let at = to + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
      added += 1;
    }
  }
  return count;
}

/** One sweep over the columns, forwards or backwards, each ordered by the places of its neighbours. */
function swept(
  columns: readonly (readonly number[])[],
  neighbours: ReadonlyMap<number, readonly number[]>,
  forwards: boolean,
): number[][] {
  const next = columns.map((column) => [...column]);
  const order = [...next.keys()];
  for (const at of forwards ? order : order.toReversed()) {
    const column = next[at] ?? [];
    // Links join neighbouring columns alone; to ask for the places of all would take the square of their number.
    const place = placesIn([next[forwards ? at - 1 : at + 1] ?? [], column]);
    // A thing without neighbours stays where it is; equals keep their order, for sorting is stable.
    const centre = new Map(
      column.map((thing) => {
        const around = neighbours.get(thing) ?? [];
        const sum = around.reduce((total, each) => total + (place.get(each) ?? 0), 0);
        return [thing, around.length === 0 ? (place.get(thing) ?? 0) : sum / around.length];
      }),
    );
    next[at] = column.toSorted((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0));
  }
  return next;
}

/** The position of each thing in its column, as a fraction, so that columns of any length compare. */
function placesIn(columns: readonly (readonly number[])[]): Map<number, number> {
  return new Map(
    columns.flatMap((column) => column.map((thing, at) => [thing, (at + 0.5) / column.length] as const)),
  );
}

function group(links: readonly Link[], by: keyof Link, what: keyof Link): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const link of links) {
    const found = groups.get(link[by]);
    if (found) found.push(link[what]);
    else groups.set(link[by], [link[what]]);
  }
  return groups;
}
