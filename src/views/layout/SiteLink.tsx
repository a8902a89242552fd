import type { AnchorHTMLAttributes } from 'react';
import { useHref } from 'react-router';
import { OutsideLink } from '../reader/OutsideLink';

interface SiteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Another page of the site, beginning with a slash. */
  to: string;
}

/** A link to another page of the site: a plain one, since every page is served complete. */
export function SiteLink({ to, children, ...rest }: SiteLinkProps) {
  return (
    <OutsideLink {...rest} href={useHref(to)}>
      {children}
    </OutsideLink>
  );
}
