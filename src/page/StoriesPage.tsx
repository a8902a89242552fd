import { SiteFooter } from '../views/SiteFooter';
import { SiteHeader } from '../views/SiteHeader';
import { StoryList } from '../views/StoryList';
import { allStories } from './storyShelf';

/** All stories, newest first. */
export function StoriesPage() {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <StoryList stories={allStories} />
      </main>
      <SiteFooter />
    </>
  );
}
