import { useLocation } from 'react-router';
import type { Story } from '../../model/story';
import { PeekClose } from '../../views/item/PeekClose';
import { SiteFooter } from '../../views/layout/SiteFooter';
import { SiteHeader } from '../../views/layout/SiteHeader';
import { StoryBody } from '../../views/story/StoryBody';
import { contentsOf, StoryContents } from '../../views/story/StoryContents';
import { CopyFeatures } from '../copying/CopyFeatures';
import { FocusEffects } from '../reader/FocusEffects';
import { listHash } from '../reader/inPageLinkClick';
import { PrintedAddress } from './PrintedAddress';
import { useHydrated } from '../reader/useHydrated';
import { useJumpBack } from '../reader/useJumpBack';
import { useReaderState } from '../reader/useReaderState';
import { useSharing } from '../sharing/useSharing';
import { useSectionInSight } from '../reader/useSectionInSight';

/** A story, in full. */
export function StoryPage({ story }: { story: Story }) {
  const reader = useReaderState(story);
  const { hash } = useLocation();
  const sharing = useSharing(story);
  return (
    <>
      <SiteHeader shared={story.slug}>
        <StoryContents story={story} current={useSectionInSight(contentsOf(story))} goBack={useJumpBack()} />
        <PrintedAddress slug={story.slug} />
      </SiteHeader>
      <main id="main" tabIndex={-1}>
        <StoryBody story={story} reader={reader} />
      </main>
      <PeekClose open={useHydrated() && hash === listHash} />
      <CopyFeatures story={story} focus={reader.focus} />
      <FocusEffects story={story} reader={reader} />
      <SiteFooter />
      {sharing}
    </>
  );
}
