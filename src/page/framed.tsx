import { Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { pageAt } from './addresses';
import { EmbedPage } from './EmbedPage';
import { servedSiteAddress } from './servedSiteAddress';
import { SiteAddressContext } from './SiteAddressContext';
import { loadStory } from './storyShelf';

/*
 * Brings a served frame to life. In the opaque origin of a sandbox the path of the address cannot be
 * changed, so it is left as the host has it; a frame needs no page but its own.
 */
const root = document.getElementById('root');
const address = root?.dataset['address'];
if (root && address !== undefined) void bringToLife(root, address);

async function bringToLife(place: HTMLElement, served: string): Promise<void> {
  const slug = /^\/embed\/([^/]+)/.exec(served)?.[1] ?? '';
  const page = pageAt(served, [slug]);
  if (page.kind !== 'embed') return;
  await loadStory(slug);
  hydrateRoot(
    place,
    <SiteAddressContext value={servedSiteAddress()}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <Suspense>
          <EmbedPage slug={slug} section={page.section} item={page.item} />
        </Suspense>
      </BrowserRouter>
    </SiteAddressContext>,
  );
}
