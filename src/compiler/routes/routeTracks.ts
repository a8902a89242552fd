/*
 * Lays out the route diagram for narrow screens: a row for each hand, and beside the rows tracks, in which a
 * line runs down to each source from the hands that gave to it.
 */
import type { Id, RouteTrunk } from '../../model/story';
import type { Hand, Line } from './routeGraph';

/** Hands in the order of rows, the track of each, and what runs down the tracks. */
export interface TrackLayout {
  order: Id[];
  trackOf: Map<Id, number>;
  trunks: RouteTrunk[];
  tracks: number;
}

/**
 * Lays hands out in rows, each after all that gave to it (but where hands go round in a circle), and in
 * the order of `positionOf` where that leaves a choice. No two lines share a piece of track, and none runs
 * through another hand.
 */
export function routeTracks(
  hands: readonly Hand[],
  lines: readonly Line[],
  positionOf: ReadonlyMap<Id, number>,
): TrackLayout {
  const byPlace = (a: Id, b: Id) => (positionOf.get(a) ?? 0) - (positionOf.get(b) ?? 0);
  const givers = new Map<Id, Set<Id>>();
  for (const { from, to } of lines) givers.set(to, (givers.get(to) ?? new Set()).add(from));
  const takers = new Map<Id, Id[]>();
  for (const { from, to } of lines) takers.set(from, [...(takers.get(from) ?? []), to]);
  const order: Id[] = [];
  const met = new Set<Id>();
  const visit = (id: Id) => {
    if (met.has(id)) return;
    met.add(id);
    for (const giver of [...(givers.get(id) ?? [])].toSorted(byPlace)) visit(giver);
    order.push(id);
  };
  const ends = hands.filter(({ read }) => read).map(({ id }) => id);
  for (const id of ends.toSorted(byPlace)) visit(id);

  const rowOf = new Map(order.map((id, row) => [id, row]));
  const row = (id: Id) => rowOf.get(id) ?? 0;
  const trackOf = new Map<Id, number>();
  const trunks: RouteTrunk[] = [];
  const onTrack = new Map<number, RouteTrunk[]>();
  // From the reader outwards: a source's track is farther out than those of the hands it gave to.
  for (const id of order.toReversed()) {
    const given = (takers.get(id) ?? []).map((to) => trackOf.get(to) ?? -1);
    const rows = [id, ...(givers.get(id) ?? [])].map(row);
    const trunk = {
      source: id,
      track: Math.max(-1, ...given) + 1,
      from: Math.min(...rows),
      to: Math.max(...rows),
    };
    while ((onTrack.get(trunk.track) ?? []).some((other) => overlap(trunk, other))) trunk.track += 1;
    trackOf.set(id, trunk.track);
    onTrack.set(trunk.track, [...(onTrack.get(trunk.track) ?? []), trunk]);
    trunks.push(trunk);
  }
  const drawn = trunks.filter(({ from, to }) => from < to);
  return { order, trackOf, trunks: drawn, tracks: 1 + Math.max(-1, ...trackOf.values()) };
}

function overlap(one: RouteTrunk, other: RouteTrunk): boolean {
  return one.from <= other.to && other.from <= one.to;
}
