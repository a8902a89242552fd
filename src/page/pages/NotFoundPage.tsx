import { NotFound } from '../../views/site/NotFound';
import { OutsideTargetContext } from '../../views/reader/OutsideLink';
import { SiteFooter } from '../../views/layout/SiteFooter';
import { SiteHeader } from '../../views/layout/SiteHeader';
import type { StorySummary } from '../../model/StorySummary';

/** The page for an address that leads nowhere, which may be that of a frame. */
export function NotFoundPage({ newest }: { newest: StorySummary | undefined }) {
  return (
    <OutsideTargetContext value="_top">
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <NotFound newest={newest} />
      </main>
      <SiteFooter />
    </OutsideTargetContext>
  );
}
