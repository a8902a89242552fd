import { SiteFooter } from '../views/SiteFooter';
import { SiteHeader } from '../views/SiteHeader';
import { StoryList } from '../views/StoryList';
import type { StorySummary } from './storyShelf';

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
