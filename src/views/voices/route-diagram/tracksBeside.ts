import type { Id, RouteDiagram, RouteLine, RouteNode } from '../../../model/story';

/** The parts of the drawing in tracks beside one hand, in the order in which they are rendered. */
export interface TracksBeside {
  /** Pieces of the vertical lines that lead to sources further down, with the statements that have joined so far. */
  trunks: { source: Id; track: number; part: 'first' | 'last' | undefined; statements: readonly Id[] }[];
  /** The lines that leave the hand. */
  bends: readonly RouteLine[];
}

/** The tracks beside the hand in row `row`, counted from 0. */
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
