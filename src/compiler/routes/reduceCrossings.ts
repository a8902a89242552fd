/*
 * Crossing reduction of layered graph drawing (Sugiyama et al.), by the barycentre heuristic. It is
 * deterministic.
 */
/** A link from a thing of one column to a thing of the next, by their numbers. */
export interface Link {
  from: number;
  to: number;
}

/** Sweeps after which small drawings no longer change; large ones hardly do. */
const sweeps = 12;

/**
 * Orders each column by the barycentre of what its things are linked to, to and fro, and keeps the best
 * order met. The order given is among them, so that crossings never grow.
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

/** How many pairs of links cross, in columns so ordered. */
export function countCrossings(columns: readonly (readonly number[])[], links: readonly Link[]): number {
  const place = placesIn(columns);
  const columnOf = new Map(columns.flatMap((column, at) => column.map((thing) => [thing, at] as const)));
  let count = 0;
  for (const at of columns.keys()) {
    const here = links
      .filter(({ from }) => columnOf.get(from) === at)
      .map(({ from, to }) => [place.get(from) ?? 0, place.get(to) ?? 0] as const)
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (const [index, [from, to]] of here.entries()) {
      for (const [otherFrom, otherTo] of here.slice(index + 1)) {
        if (otherFrom > from && otherTo < to) count += 1;
      }
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
    const place = placesIn(next);
    const column = next[at] ?? [];
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

/** Where each thing stands in its column, as a fraction, so that columns of any length compare. */
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
