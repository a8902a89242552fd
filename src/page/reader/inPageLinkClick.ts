/**
 * The hash (with `#`) that a click asks this page to go to, and the link that asks; undefined where
 * the click is somebody else's: another page, a new tab, a key held down, or already answered.
 */
export function inPageLinkClick(event: MouseEvent): { link: HTMLAnchorElement; hash: string } | undefined {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || held || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (!link || (link.target !== '' && link.target !== '_self')) return;
  const { pathname, search, origin } = window.location;
  const here = link.origin === origin && link.pathname === pathname && link.search === search;
  return here && link.hash !== '' ? { link, hash: link.hash } : undefined;
}
