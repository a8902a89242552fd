/*
 * Stands in the head of every page: sets the theme that the address asks for (`?theme=light`, or dark)
 * before anything is painted, shows a host's ground through a frame, and keeps the theme on the way to other pages of the site.
 */
{
  const page = document.documentElement;
  // What is seen through a frame is the host's; one that is opened by itself keeps its paper. The hash may hold a key
  // for the frame's script, and the reader may follow a link before that has come.
  if (page.hasAttribute('data-frame') && parent !== window) page.dataset['framed'] = location.hash;
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') {
    page.dataset['theme'] = theme;
    addEventListener('click', ({ target }) => {
      // A host's theme is for its frame alone.
      if (page.hasAttribute('data-frame')) return;
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
      const address = new URL(link.href);
      address.searchParams.set('theme', theme);
      link.href = address.href;
    });
  }
}
