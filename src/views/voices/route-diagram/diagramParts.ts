import type { Id, RouteDiagram } from '../../../model/story';
import { tracksBeside } from './tracksBeside';

/**
 * Every part of a drawing, with the statements that pass through it. The parts stand in the page in the
 * order of the diagram, so none needs to say which it is.
 */
export function diagramParts(drawing: HTMLElement, diagram: RouteDiagram): Map<Element, readonly Id[]> {
  const parts = new Map<Element, readonly Id[]>();
  const lines = drawing.querySelectorAll('g[data-line]');
  for (const [at, { statements }] of diagram.lines.entries()) add(lines[at], statements);
  const hands = drawing.querySelectorAll('li[data-kind]');
  for (const [row, node] of diagram.nodes.entries()) {
    const hand = hands[row];
    add(hand, node.statements);
    const { trunks, bends } = tracksBeside(diagram, node, row);
    for (const [at, { statements }] of [...trunks, ...bends].entries())
      add(hand?.firstElementChild?.children[at], statements);
  }
  return parts;

  function add(part: Element | undefined, statements: readonly Id[]): void {
    if (part) parts.set(part, statements);
  }
}

/** The statements that pass through the part of a drawing that an element stands in; none where it is in none. */
export function diagramPartsAt(parts: ReadonlyMap<Element, readonly Id[]>, element: Element): readonly Id[] {
  const part = element.closest('g[data-line], li[data-kind]');
  return (part && parts.get(part)) ?? [];
}
