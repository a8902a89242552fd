/*
 * The frame's hash comes in, however it came about; the item in focus goes out to the host, and the host's
 * choice becomes the hash. It asks nothing of whatever else runs in the frame but to use the address.
 */

/** A hash that no element answers to: going there lets go of the focus without a movement. */
const nowhere = '--';

/** Calls `tell` whenever another item, or none, comes into focus; gives back how the host sets it. */
export function followFocus(tell: (id: string, top: number) => void): (id: string) => void {
  let told = idIn(location.hash);

  const look = () => {
    const id = idIn(location.hash);
    if (id === told) return;
    told = id;
    const box = document.getElementById(id)?.getBoundingClientRect();
    tell(id, Math.max(0, (box?.top ?? 0) + scrollY));
  };
  // A router changes the address in silence; whatever made it do so was a click, a key or a step in the history.
  for (const type of ['click', 'keydown', 'popstate', 'hashchange']) addEventListener(type, look);

  return (id) => {
    // The host names one item to all its frames; each follows what it shows.
    if (id === told || (id !== '' && !document.getElementById(id))) return;
    location.replace(`#${id || nowhere}`);
  };
}

/** The id of the item or passage in a hash; empty for everything else that a hash may hold. */
function idIn(hash: string): string {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Whoever typed the address may have typed anything.
  }
  return document.getElementById(id)?.closest('[data-item], [data-anchor], mark') ? id : '';
}
