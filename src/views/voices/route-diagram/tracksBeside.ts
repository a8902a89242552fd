import type { Id, RouteDiagram, RouteLine, RouteNode } from '../../../model/story';

/** What of the drawing by tracks runs beside one hand, in the order in which it is drawn. */
export interface TracksBeside {
  /** Pieces of the upright lines that lead to papers further down, with what has joined them so far. */
  trunks: { source: Id; track: number; part: 'first' | 'last' | undefined; statements: readonly Id[] }[];
  /** The lines that leave the hand. */
  bends: readonly RouteLine[];
}

/** The tracks beside the hand that is so many rows down. */
export function tracksBeside(diagram: RouteDiagram, node: RouteNode, row: number): TracksBeside {
  const rowOf = new Map(diagram.nodes.map(({ id }, at) => [id, at]));
  return {
    trunks: diagram.trunks
      .filter(({ from, to }) => from <= row && row <= to)
      .map(({ source, track, from, to }) => ({
        source,
        track,
        part: row === from ? 'first' : row === to ? 'last' : undefined,
        statements: diagram.lines
          .filter((line) => line.to === source && (rowOf.get(line.from) ?? 0) <= row)
          .flatMap(({ statements }) => statements),
      })),
    bends: diagram.lines.filter((line) => line.from === node.id),
  };
}
