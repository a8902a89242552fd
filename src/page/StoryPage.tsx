import type { Story } from '../model/story';
import { SiteFooter } from '../views/SiteFooter';
import { SiteHeader } from '../views/SiteHeader';
import { StoryBody } from '../views/StoryBody';
import { contentsOf, StoryContents } from '../views/StoryContents';
import { Copying } from './Copying';
import { Following } from './Following';
import { PrintedAddress } from './PrintedAddress';
import { useReaderState } from './useReaderState';
import { useSharing } from './useSharing';
import { useSectionInSight } from './useSectionInSight';

/** A story, in full. */
export function StoryPage({ story }: { story: Story }) {
  const reader = useReaderState(story);
  const sharing = useSharing(story);
  return (
    <>
      <SiteHeader>
        <StoryContents story={story} current={useSectionInSight(contentsOf(story))} />
        <PrintedAddress slug={story.slug} />
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        <StoryBody story={story} reader={reader} />
      </main>
      <Copying story={story} />
      <Following story={story} reader={reader} />
      <SiteFooter />
      {sharing}
    </>
  );
}
