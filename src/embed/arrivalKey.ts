/*
 * The key of the address by which the host made the frame. Read off the root element, where the page's first script
 * has kept the hash: a link that the reader follows before this script has come changes the address.
 */
import { framedAttribute } from '../model/servedPage';

/** The key in `#?key=abc` or `#item?key=abc`; undefined where the host gave none. Takes it out of the address. */
export function arrivalKey(page: HTMLElement): string | undefined {
  const key = /\?key=([\w-]{1,64})$/.exec(page.getAttribute(framedAttribute) ?? location.hash)?.[1];
  const [item] = location.hash.slice(1).split('?key=');
  // The browser looked for an element whose id is the whole hash.
  if (key && item) location.replace(`#${item}`);
  return key;
}
