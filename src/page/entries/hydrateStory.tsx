import { startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { Story } from '../../model/story';
import { ErrorBoundary } from '../../views/islands/ErrorBoundary';
import { StoryView, type StoryPageAt } from '../pages/StoryView';
import { servedSiteAddress } from '../servedSiteAddress';
import { SiteAddressContext } from '../SiteAddressContext';

/** Takes a served page over, in a transition: there React yields to the reader between its steps. */
export function hydrateStory(root: HTMLElement, page: StoryPageAt, story: Story): void {
  const site = (
    <SiteAddressContext value={servedSiteAddress()}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <ErrorBoundary of="#root > *">
          <StoryView page={page} story={story} />
        </ErrorBoundary>
        <Alive tell={() => root.setAttribute('data-alive', '')} />
      </BrowserRouter>
    </SiteAddressContext>
  );
  startTransition(() => void hydrateRoot(root, site));
}

/** Notes on the page that it is alive, for whoever looks on from outside. */
function Alive({ tell }: { tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}
