import { type ComponentType, type ReactNode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { aliveAttribute } from '../../model/servedPage';
import { WordsContext } from '../../views/wording/useWords';
import type { LiveWords } from '../../words/Words';
import { ErrorBoundary } from '../../views/islands/ErrorBoundary';
import { servedSiteAddress } from '../servedSiteAddress';
import { SiteAddressContext } from '../SiteAddressContext';

/** Hydrates a served page, in a transition: there React yields to the reader between its steps. */
export function hydrateStory(
  root: HTMLElement,
  words: LiveWords,
  page: ReactNode,
  Router: ComponentType<{ basename: string; children: ReactNode }>,
): void {
  const site = (
    <WordsContext value={words}>
      <SiteAddressContext value={servedSiteAddress()}>
        <Router basename={import.meta.env.BASE_URL}>
          <ErrorBoundary of="#root > *">{page}</ErrorBoundary>
          <Alive tell={() => root.setAttribute(aliveAttribute, '')} />
        </Router>
      </SiteAddressContext>
    </WordsContext>
  );
  startTransition(() => void hydrateRoot(root, site));
}

/** Notes on the root that the page is hydrated, for tests. */
function Alive({ tell }: { tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}
