/** Runs in the page: the words of each of its runs that have a place there, whether in the window or far from it. */
export function seenWords(): string[] {
  const runs = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  const range = document.createRange();
  for (let run = runs.nextNode(); run; run = runs.nextNode()) {
    const words = (run.textContent ?? '').trim();
    if (words === '' || run.parentElement?.closest('script, style')) continue;
    range.selectNodeContents(run);
    const hasPlace = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
    // What waits to be laid out has no place yet, and is there.
    const waits = run.parentElement?.checkVisibility({ contentVisibilityAuto: true }) === false;
    const shows = run.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (shows && (hasPlace || waits)) seen.push(words);
  }
  return seen;
}

/** Runs in the page: pairs of lines of the main part that stand over each other, all of it laid out. */
export function overlaps(): string[] {
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const lines: { words: string; box: DOMRect; element: Element }[] = [];
  const main = document.querySelector('main') ?? document.body;
  for (const waiting of main.querySelectorAll<HTMLElement>('*'))
    waiting.style.setProperty('content-visibility', 'visible');
  const runs = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let run = runs.nextNode(); run; run = runs.nextNode()) {
    const element = run.parentElement;
    const words = (run.textContent ?? '').trim();
    // Words for screen readers alone are cut away by their clip.
    if (!words || !element?.checkVisibility() || element.closest('[data-unseen], script, style')) continue;
    if (isClipped(element)) continue;
    range.selectNodeContents(run);
    for (const box of range.getClientRects()) if (box.width > 2) lines.push({ words, box, element });
  }
  // Line boxes of one paragraph may touch; what is more than touch hides letters.
  const touch = 4;
  lines.sort((one, other) => one.box.top - other.box.top);
  const found: string[] = [];
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top > one.box.bottom - touch) break;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > touch;
      if (across && one.element !== other.element)
        found.push(`${one.words.slice(0, 60)} | ${other.words.slice(0, 60)}`);
    }
  }
  return found;
}
