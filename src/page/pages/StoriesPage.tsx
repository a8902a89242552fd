import { SiteFooter } from '../../views/layout/SiteFooter';
import { SiteHeader } from '../../views/layout/SiteHeader';
import { StoryList } from '../../views/site/StoryList';
import type { StorySummary } from '../../model/StorySummary';

/** All stories, newest first. */
export function StoriesPage({ stories }: { stories: readonly StorySummary[] }) {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <StoryList stories={stories} />
      </main>
      <SiteFooter />
    </>
  );
}
