import type { Id, RouteDiagram } from '../../../model/story';
import { tracksBeside } from './tracksBeside';

/**
 * Every part of the served drawing, with the statements that passed through it. Parts are matched by order:
 * RouteLines, RouteHand and RouteTracks render them in the order of the diagram.
 */
export function diagramParts(drawing: Element, diagram: RouteDiagram): Map<Element, readonly Id[]> {
  const parts = new Map<Element, readonly Id[]>();
  const add = (part: Element | undefined, statements: readonly Id[]) => part && parts.set(part, statements);
  const lines = drawing.querySelectorAll('g[data-line]');
  for (const [index, { statements }] of diagram.lines.entries()) add(lines[index], statements);
  const hands = drawing.querySelectorAll('li[data-kind]');
  for (const [row, node] of diagram.nodes.entries()) {
    const hand = hands[row];
    add(hand, node.statements);
    const { trunks, bends } = tracksBeside(diagram, node, row);
    const tracks = hand?.firstElementChild?.children;
    for (const [index, { statements }] of [...trunks, ...bends].entries()) add(tracks?.[index], statements);
  }
  return parts;
}

/** The statements that passed through the line or hand that an element stands in; none elsewhere. */
export function statementsAt(drawing: Element, diagram: RouteDiagram, element: Element): readonly Id[] {
  const part = element.closest('g[data-line], li[data-kind]');
  return (part && diagramParts(drawing, diagram).get(part)) ?? [];
}
