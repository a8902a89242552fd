import type { Id } from '../../model/story';

/** The attribute of an element that is highlighted with these items, because it stands for them: `data-items`. */
export function standsFor(...ids: readonly Id[]) {
  return { 'data-items': ids.join(' ') } as const;
}

/** The items that an element stands for, the first one first; none where it stands for nothing. */
export function itemsOf(element: Element): Id[] {
  return element.getAttribute('data-items')?.split(' ') ?? [];
}

/** The element of an item, unless it is only an anchor for links, and every element that stands for the item. */
export function elementsStandingFor(id: Id): Element[] {
  const name = CSS.escape(id);
  const own = document.getElementById(id);
  // One query each: a browser answers simple selectors many times as fast as one list of them.
  const others = [`[data-items~="${name}"]`, `[data-events~="${name}"]`].flatMap((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  return own && !own.hasAttribute('data-anchor') ? [own, ...others] : others;
}
