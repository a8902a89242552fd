/** Where to look for something to hold on to, as shares of the window's height: above a sheet, which takes 62 % of it. */
const heights = [0.15, 0.22, 0.3];

/**
 * Holds what the reader sees in its place while a sheet is lifted out of the page, or put back: where the sheet stands
 * above the window, all that follows it moves by its height. Call this before the change, and what it gives after it,
 * before the next paint. Scroll anchoring does the same in some browsers, but not where a link was followed.
 */
export function holdPlace(): () => void {
  const held = heights.map(elementAt).find((element) => element !== null);
  const top = held?.getBoundingClientRect().top ?? 0;
  return () => {
    // What is lifted itself has moved, and the page has not.
    if (!held?.isConnected || isLifted(held)) return;
    const moved = held.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** Whether an element stands in a sheet at the foot of the window (styles/peek.css). */
export function isLifted(element: Element | null): boolean {
  const sheet = element?.closest('[data-peek], [data-note]');
  return sheet !== null && sheet !== undefined && getComputedStyle(sheet).position === 'fixed';
}

/** What stands at a height of the window, unless it is as large as a section, in which anything may move. */
function elementAt(share: number): Element | null {
  const element = document.elementFromPoint?.(innerWidth / 2, innerHeight * share) ?? null;
  const inSection = element?.closest('section')?.closest('main') ?? null;
  return inSection !== null && !element?.matches('section') && !isLifted(element) ? element : null;
}
