/*
 * Stands in the head of every page: sets the theme that the address asks for (`?theme=light`, or dark)
 * before anything is painted, and keeps it on the way to other pages of the site.
 */
{
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset['theme'] = theme;
    addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
      const address = new URL(link.href);
      address.searchParams.set('theme', theme);
      link.href = address.href;
    });
  }
}
