import { useContext, useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import { SiteAddressContext } from '../SiteAddressContext';

/**
 * The one address of a story, in words, for paper alone. A build that was not told where the site stands
 * knows the path; the browser, once it runs script, knows the rest.
 */
export function PrintedAddress({ slug }: { slug: string }) {
  const built = useContext(SiteAddressContext);
  const here = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => '',
  );
  const path = useHref(`/stories/${slug}`);
  return <p data-print="address">{`${built || here}${path}`}</p>;
}

const subscribeToNothing = () => () => {};
