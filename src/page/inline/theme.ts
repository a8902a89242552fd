/*
 * Stands in the head of every page: sets the theme that the address asks for (`?theme=light`, or dark)
 * before anything is painted, keeps the hash by which a host made a frame, and the theme on the way to other pages of
 * the site. A reader chooses it by a link, which this obeys without loading the page again.
 */
{
  const page = document.documentElement;
  const isFrame = page.hasAttribute('data-frame');
  // The hash may hold a key for the frame's script, and the reader may follow a link before that has come.
  if (isFrame && parent !== window) page.dataset['framed'] = location.hash;
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    // As views/reader/hasModifierKey.ts has it: what stands in a page itself can import nothing.
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const chosen = link.dataset['themeChoice'];
    if (chosen) {
      event.preventDefault();
      page.dataset['theme'] = chosen;
      const address = new URL(location.href);
      address.searchParams.set('theme', chosen);
      history.replaceState(history.state, '', address);
      // The router, where it is awake, reads the address again.
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      return;
    }
    // A host's theme is for its frame alone.
    const now = page.dataset['theme'];
    if (isFrame || !now || link.origin !== location.origin || link.pathname === location.pathname) return;
    const address = new URL(link.href);
    address.searchParams.set('theme', now);
    link.href = address.href;
  });
}
