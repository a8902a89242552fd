import type { Id, RouteDiagram } from '../../../model/story';
import { diagramParts } from './diagramParts';
import { handsOf } from './HandLink';

/**
 * Marks every part of the served drawing that one of these statements passed through (`data-way`), and the
 * link to the hands that are chosen. A pointer moves often, so a drawing without marks that gets none is left
 * alone.
 */
export function highlightRoute(
  drawing: Element,
  diagram: RouteDiagram,
  statements: ReadonlySet<Id>,
  hands: readonly Id[] | undefined,
): void {
  const before = drawing.hasAttribute('data-following');
  drawing.toggleAttribute('data-following', statements.size > 0);
  if (before || statements.size > 0)
    for (const [part, ids] of diagramParts(drawing, diagram))
      part.toggleAttribute(
        'data-way',
        ids.some((id) => statements.has(id)),
      );
  for (const link of drawing.querySelectorAll('a')) {
    if (hands && handsOf(link).join(' ') === hands.join(' ')) link.setAttribute('aria-current', 'true');
    // The focus marks links as well, and takes its own marks away itself.
    else if (!link.hasAttribute('data-focused')) link.removeAttribute('aria-current');
  }
}
