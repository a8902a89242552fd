/*
 * Follows links within a frame without a new entry in the history, which is that of the page around it: otherwise a
 * reader who has followed three items would press Back four times to leave that page.
 */
import { choiceQueries } from '../model/servedPage';

/** Handles clicks on links within the frame that nothing has handled before; `key` is that of the frame's address. */
export function followLinksInPlace(key: string | undefined): void {
  addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[href]:not([target])');
    if (!link || event.defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    if (link.search === location.search) location.replace(link.hash);
    else location.replace(withHostsWishes(new URL(link.href), key));
  });
}

/**
 * The address of a choice that the page has no script for yet, so that it is loaded anew: with the theme and look that
 * the host asked for, and the key by which it knows the frame.
 */
function withHostsWishes(address: URL, key: string | undefined): URL {
  for (const [name, value] of new URLSearchParams(location.search))
    if (!(choiceQueries as readonly string[]).includes(name)) address.searchParams.append(name, value);
  if (key) address.hash += `?key=${key}`;
  return address;
}
