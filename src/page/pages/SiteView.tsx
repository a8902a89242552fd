import { NotFoundPage } from './NotFoundPage';
import type { PageAt } from '../addresses';
import { StoriesPage } from './StoriesPage';
import type { StorySummary } from '../../model/StorySummary';

interface PageWithoutStoryProps {
  page: Exclude<PageAt, { slug: string }>;
  /** Newest first. */
  stories: readonly StorySummary[];
}

/** A page that shows no story itself: nothing on it needs script. */
export function SiteView({ page, stories }: PageWithoutStoryProps) {
  return page.kind === 'stories' ? <StoriesPage stories={stories} /> : <NotFoundPage newest={stories[0]} />;
}
