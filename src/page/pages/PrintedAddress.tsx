import { useContext } from 'react';
import { useHref } from 'react-router';
import { useHydrated } from '../reader/useHydrated';
import { SiteAddressContext } from '../SiteAddressContext';

/**
 * The canonical address of a story, for print only. A build without a site address knows just the path; the
 * browser adds the origin once the page is hydrated.
 */
export function PrintedAddress({ slug }: { slug: string }) {
  const built = useContext(SiteAddressContext);
  const here = useHydrated() ? window.location.origin : '';
  const path = useHref(`/stories/${slug}`);
  return <p data-print="address">{`${built || here}${path}`}</p>;
}
