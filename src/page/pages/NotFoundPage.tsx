import { NotFound } from '../../views/site/NotFound';
import { SiteFooter } from '../../views/layout/SiteFooter';
import { SiteHeader } from '../../views/layout/SiteHeader';
import type { StorySummary } from '../../model/StorySummary';

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
