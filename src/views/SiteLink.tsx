import { useSyncExternalStore } from 'react';
import { Link, type LinkProps, useLocation } from 'react-router';

interface SiteLinkProps extends Omit<LinkProps, 'to'> {
  /** Another page of the site, beginning with a slash. */
  to: string;
}

/** A link to another page of the site, which keeps the theme that the reader has set through the address. */
export function SiteLink({ to, ...rest }: SiteLinkProps) {
  const theme = new URLSearchParams(useLocation().search).get('theme');
  // The server knows no query, so the first render in the browser must not either.
  const hydrated = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return (
    <Link
      {...rest}
      to={hydrated && theme ? { pathname: to, search: `?${new URLSearchParams({ theme })}` } : to}
    />
  );
}

const subscribeToNothing = () => () => {};
