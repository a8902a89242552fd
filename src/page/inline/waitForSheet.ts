/*
 * Stands in the head of every page, after its rules. Where the address has a hash and the page is long, the page
 * would move when its whole sheet arrives, so it is painted once the sheet is there; all other readers wait for
 * nothing. On a fresh navigation, sections far below the top are laid out later (SectionFrame.module.css); on reload
 * or Back they are not, because the browser restores the scroll position in pixels. They are not, either, where a
 * browser has no scroll anchoring.
 */
{
  const page = document.documentElement;
  const sheet = document.currentScript?.dataset['sheet'];
  // A hash that begins with a question mark is for the frame's script, and names no element.
  if (sheet && /^#[^?]/.test(location.hash)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.setAttribute('blocking', 'render');
    document.head.append(link);
    page.dataset['deepLink'] = '';
  } else if (
    'overflowAnchor' in page.style &&
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
      'navigate'
  )
    page.dataset['firstVisit'] = '';
}
