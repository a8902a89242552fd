/*
 * Stands in the head of every page, after its rules. An address with a hash leads below the first screen,
 * and a long page would move there when its whole sheet arrives: such a reader is shown it all at once, a
 * little later. The other readers wait for nothing. Of those, who comes anew begins at the head, and what is far
 * from it waits to be laid out (SectionFrame.module.css); who comes back is shown the page as it was left, since
 * their place in it is remembered in pixels. Nothing waits where a browser would not keep the place of what is
 * read while something above it is laid out.
 */
{
  const page = document.documentElement;
  const sheet = document.currentScript?.dataset['sheet'];
  if (sheet && location.hash) {
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
