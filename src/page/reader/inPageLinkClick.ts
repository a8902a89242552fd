import { hasModifierKey } from '../../views/reader/hasModifierKey';

/** The hash of a link that says Close: no element has it as its id, so that it works without script. */
export const closeHash = '#-';

/** The hash of the list of what is not known, which is lifted as a whole, and is no item. */
export const listHash = '#unknown--list';

/**
 * The hash (with `#`) that a click on a link goes to within this page, and the link; undefined for any other
 * click: one that leads to another page or tab, has a modifier key, or was handled already.
 */
export function inPageLinkClick(event: MouseEvent): { link: HTMLAnchorElement; hash: string } | undefined {
  if (event.defaultPrevented || event.button !== 0 || hasModifierKey(event)) return;
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (!link || (link.target !== '' && link.target !== '_self')) return;
  const { pathname, search, origin } = window.location;
  const here = link.origin === origin && link.pathname === pathname && link.search === search;
  return here && link.hash !== '' ? { link, hash: link.hash } : undefined;
}
