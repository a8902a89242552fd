/*
 * Stands in the head of every page, after its rules. An address with a hash leads below the first screen,
 * and a long page would move there when its whole sheet arrives: such a reader is shown it all at once, a
 * little later. The other readers wait for nothing.
 */
{
  const sheet = document.currentScript?.dataset['sheet'];
  if (sheet && location.hash) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.setAttribute('blocking', 'render');
    document.head.append(link);
    document.documentElement.dataset['led'] = '';
  }
}
