import { NotFoundPage } from './NotFoundPage';
import type { PageAt } from '../addresses';
import { StoriesPage } from './StoriesPage';
import type { LiveWords } from '../../words/Words';
import type { StorySummary } from '../../model/StorySummary';

interface PageWithoutStoryProps {
  page: Exclude<PageAt, { slug: string }>;
  /** Newest first; each story before its versions in other languages. */
  stories: readonly (readonly [StorySummary, ...StorySummary[]])[];
  /** The words for a story in a language (BCP 47). */
  wordsOf: (language: string) => LiveWords;
}

/** A page that shows no story itself: nothing on it needs script. */
export function SiteView({ page, stories, wordsOf }: PageWithoutStoryProps) {
  return page.kind === 'stories' ? (
    <StoriesPage stories={stories} wordsOf={wordsOf} />
  ) : (
    <NotFoundPage newest={stories[0]?.[0]} />
  );
}
