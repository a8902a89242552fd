/* Where a sandbox may forbid that a link opens in the top window, shows its address. */
import type { Heights } from './reportHeights';

/** Handles clicks on links that lead to another document. `heights` opens them where the host is WordPress. */
export function openLinksOutside(heights: Heights): void {
  let note: HTMLElement | undefined;
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[target=_top]');
    if (!link || event.defaultPrevented) return;
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
