import { SiteFooter } from '../../views/layout/SiteFooter';
import { SiteHeader } from '../../views/layout/SiteHeader';
import { StoryList } from '../../views/site/StoryList';
import type { LiveWords } from '../../words/Words';
import type { StorySummary } from '../../model/StorySummary';

interface StoriesPageProps {
  /** Newest first; each story before its versions in other languages. */
  stories: readonly (readonly [StorySummary, ...StorySummary[]])[];
  /** The words for a story in a language (BCP 47). */
  wordsOf: (language: string) => LiveWords;
}

/** All stories, newest first. */
export function StoriesPage({ stories, wordsOf }: StoriesPageProps) {
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        <StoryList stories={stories} wordsOf={wordsOf} />
      </main>
      <SiteFooter />
    </>
  );
}
