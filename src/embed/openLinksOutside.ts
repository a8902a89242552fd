/*
 * A click on a link that leads out of the frame comes in; it goes to the top page, and where a sandbox may
 * forbid that, the address is there to be read and copied.
 */
import type { Heights } from './tellHeights';

/** Makes links that lead elsewhere leave the frame. */
export function openLinksOutside(heights: Heights): void {
  let note: HTMLElement | undefined;
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || link.href.split(/[?#]/)[0] === location.href.split(/[?#]/)[0])
      return;
    link.target = '_top';
    if (heights.open(link)) event.preventDefault();
    else if (origin === 'null') {
      note ??= document.body.appendChild(document.createElement('p'));
      note.dataset['addressNote'] = '';
      note.lang = 'en';
      note.role = 'status';
      note.textContent = `If nothing opens, this is the address: ${link.href}`;
      note.style.top = `${Math.max(0, link.getBoundingClientRect().top + scrollY - note.offsetHeight)}px`;
    }
  });
}
