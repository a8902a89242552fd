import type { Story } from '../../model/story';
import type { PageAt } from '../addresses';
import { EmbedPage } from './EmbedPage';
import { StoryPage } from './StoryPage';

/** A page that shows a story. */
export type StoryPageAt = Exclude<Extract<PageAt, { slug: string }>, { kind: 'share' }>;

/** The page of a story, in the site or in a frame. */
export function StoryView({ page, story }: { page: StoryPageAt; story: Story }) {
  return page.kind === 'embed' ? (
    <EmbedPage story={story} layout={page.layout} section={page.section} item={page.item} />
  ) : (
    <StoryPage story={story} />
  );
}
