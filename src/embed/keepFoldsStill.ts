/*
 * Has the sections of a card open and close without moving a name above or the one that the reader presses: the page
 * around the frame scrolls, and no script of a frame can scroll it back.
 */

/** Lets any number of sections be open, and holds the height that their names have while all are closed. */
export function keepFoldsStill(): void {
  const names = [...document.querySelectorAll<HTMLElement>('details[name] > summary')];
  const folds = names.map(({ parentElement }) => parentElement as HTMLDetailsElement);
  // Of those with one name, a browser closes the one that is open above.
  for (const fold of folds) fold.removeAttribute('name');
  // Closed, the names share the height that the card has at least (DigestCard.module.css).
  addEventListener('click', () => {
    if (folds.some(({ open }) => open)) return;
    for (const name of names) name.style.minBlockSize = '';
    // All are measured before the first is held: what one row keeps, the others would share anew.
    const heights = names.map((name) => `${name.getBoundingClientRect().height}px`);
    names.forEach((name, at) => (name.style.minBlockSize = heights[at] ?? ''));
  });
}
