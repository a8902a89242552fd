import { SiteFooter } from '../views/SiteFooter';
import { SiteHeader } from '../views/SiteHeader';
import { StoryBody } from '../views/StoryBody';
import { contentsOf, StoryContents } from '../views/StoryContents';
import { Copying } from './Copying';
import { Following } from './Following';
import { PrintedAddress } from './PrintedAddress';
import { useReaderState } from './useReaderState';
import { useSectionInSight } from './useSectionInSight';
import { useStory } from './useStory';

/** A story, in full. */
export function StoryPage({ slug }: { slug: string }) {
  const story = useStory(slug);
  const reader = useReaderState(story);
  return (
    <>
      <SiteHeader>
        <StoryContents story={story} current={useSectionInSight(contentsOf(story))} />
        <PrintedAddress slug={slug} />
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        <Copying story={story}>
          <StoryBody story={story} reader={reader} />
        </Copying>
      </main>
      <Following story={story} />
      <SiteFooter />
    </>
  );
}
