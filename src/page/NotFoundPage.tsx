import { NotFound } from '../views/NotFound';
import { SiteFooter } from '../views/SiteFooter';
import { SiteHeader } from '../views/SiteHeader';
import type { StorySummary } from './storyShelf';

/** The page for an address that leads nowhere. */
export function NotFoundPage({ newest }: { newest: StorySummary | undefined }) {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <NotFound newest={newest} />
      </main>
      <SiteFooter />
    </>
  );
}
