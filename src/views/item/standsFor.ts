import type { Id } from '../../model/story';

/** The attribute of an element that is highlighted with these items, because it stands for them: `data-items`. */
export function standsFor(...ids: readonly Id[]) {
  return { 'data-items': ids.join(' ') } as const;
}

/**
 * The same for a passage that carries several items and stands inside a link to the first of them. The link
 * names that one already, so `+` takes its place and only the others are listed.
 */
export function standsForMore(...others: readonly Id[]) {
  return others.length > 0 ? standsFor('+', ...others) : {};
}

/** The items that a passage (`<mark>`) carries, the first one first. Reads what the two functions above wrote. */
export function itemsOf(mark: Element): Id[] {
  const [first, ...others] = mark.getAttribute('data-items')?.split(' ') ?? ['+'];
  const link = mark.parentElement instanceof HTMLAnchorElement ? mark.parentElement.hash.slice(1) : '';
  return first === '+' ? [link, ...others] : [first ?? '', ...others];
}

/** The element of an item, unless it is only an anchor for links, and every element that stands for the item. */
export function elementsStandingFor(id: Id): Element[] {
  const name = CSS.escape(id);
  const own = document.getElementById(id);
  // One query each: a browser answers four simple selectors many times as fast as one list of them.
  const others = [
    `[data-items~="${name}"]`,
    `[data-events~="${name}"]`,
    `a[href$="#${name}"] > mark`,
  ].flatMap((selector) => [...document.querySelectorAll(selector)]);
  return own && !own.hasAttribute('data-anchor') ? [own, ...others] : others;
}
