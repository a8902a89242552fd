import { type ComponentType, type ReactNode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { aliveAttribute } from '../../model/servedPage';
import { ErrorBoundary } from '../../views/islands/ErrorBoundary';
import { servedSiteAddress } from '../servedSiteAddress';
import { SiteAddressContext } from '../SiteAddressContext';

/** Hydrates a served page, in a transition: there React yields to the reader between its steps. */
export function hydrateStory(
  root: HTMLElement,
  page: ReactNode,
  Router: ComponentType<{ basename: string; children: ReactNode }>,
): void {
  const site = (
    <SiteAddressContext value={servedSiteAddress()}>
      <Router basename={import.meta.env.BASE_URL}>
        <ErrorBoundary of="#root > *">{page}</ErrorBoundary>
        <Alive tell={() => root.setAttribute(aliveAttribute, '')} />
      </Router>
    </SiteAddressContext>
  );
  startTransition(() => void hydrateRoot(root, site));
}

/** Notes on the root that the page is hydrated, for tests. */
function Alive({ tell }: { tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}
