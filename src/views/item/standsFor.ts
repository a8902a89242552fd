import type { Id } from '../../model/story';

/** The attribute that says which items an element stands for, so that their focus marks it. */
export function standsFor(...ids: readonly Id[]) {
  return { 'data-items': ids.join(' ') } as const;
}

/** The same for marked words within the link of the first item: the link says that one. */
export function standsForToo(...others: readonly Id[]) {
  return others.length > 0 ? ({ 'data-items': ['+', ...others].join(' ') } as const) : {};
}

/** The items that marked words stand for, the first one first. */
export function itemsOfMark(mark: Element): Id[] {
  const [first, ...others] = mark.getAttribute('data-items')?.split(' ') ?? ['+'];
  const link = mark.parentElement instanceof HTMLAnchorElement ? mark.parentElement.hash.slice(1) : '';
  return first === '+' ? [link, ...others] : [first ?? '', ...others];
}

/**
 * Selectors of all elements that stand for an item, but for its own. Each is asked by itself: a browser
 * answers that many times as fast as one long list, and a page may have many elements.
 */
export function standingFor(id: Id): string[] {
  const name = CSS.escape(id);
  return [
    `[data-items~="${name}"]`,
    `[data-events~="${name}"]`,
    `a[href$="#${name}"] > mark`,
    `a[href="?hand=${name}#voices"]`,
  ];
}
