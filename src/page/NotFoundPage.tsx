import { NotFound } from '../views/NotFound';
import { SiteFooter } from '../views/SiteFooter';
import { SiteHeader } from '../views/SiteHeader';
import { allStories } from './storyShelf';

/** The page for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <NotFound newest={allStories[0]} />
      </main>
      <SiteFooter />
    </>
  );
}
