/*
 * Keeps the item in focus the same in the frame and at its host. Both read it from the frame's hash, so this
 * works before the page's script has loaded.
 */

/** A hash that no element has as its id: navigating to it clears `:target` without scrolling. */
const noTarget = '--';

/**
 * Calls `onFocus` whenever another item, or none (an empty id), comes into focus; `top` is its distance from the
 * top of the frame in CSS pixels. Returns the function by which the host sets the focus.
 */
export function followFocus(onFocus: (id: string, top: number) => void): (id: string) => void {
  let current = focusIn(location.hash);

  const check = () => {
    const id = focusIn(location.hash);
    if (id === current) return;
    current = id;
    const box = document.getElementById(id)?.getBoundingClientRect();
    onFocus(id, Math.max(0, (box?.top ?? 0) + scrollY));
  };
  // `history.pushState` fires no event: the router is called by a click, a key or a step in the history.
  for (const type of ['click', 'keydown', 'popstate', 'hashchange']) addEventListener(type, check);

  return (id) => {
    // The host sends one item to all its frames; each follows it if it shows that item.
    if (id === current || (id !== '' && !document.getElementById(id))) return;
    location.replace(`#${id || noTarget}`);
  };
}

/** The id of the item or passage that a hash names; empty for any other hash. */
function focusIn(hash: string): string {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A malformed escape names no item.
  }
  return document.getElementById(id)?.closest('[data-item], [data-anchor], mark') ? id : '';
}
