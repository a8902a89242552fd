import type { ComponentType } from 'react';
import type { Section, Story } from '../model/story';
import { useHref } from 'react-router';
import { EmbedFrame } from '../views/EmbedFrame';
import { AloneContext } from '../views/ItemAnchor';
import type { ReaderState } from '../views/ReaderState';
import { Stands } from '../views/stands/Stands';
import { StoryBody } from '../views/StoryBody';
import { FullText } from '../views/text/FullText';
import { Timeline } from '../views/timeline/Timeline';
import { Voices } from '../views/voices/Voices';
import { Copying } from './Copying';
import { Following } from './Following';
import { useReaderState } from './useReaderState';
import { useStory } from './useStory';

const sectionViews: Record<Section, ComponentType<{ story: Story; reader: ReaderState }>> = {
  stands: Stands,
  timeline: Timeline,
  voices: Voices,
  text: FullText,
};

/** The widget's frame: the whole story or one section of it, with what it is part of. */
export function EmbedPage({ slug, section }: { slug: string; section: Section | undefined }) {
  const story = useStory(slug);
  const reader = useReaderState(story);
  const wholeStory = useHref(`/stories/${slug}`);
  const SectionView = section === undefined ? StoryBody : sectionViews[section];
  return (
    <main id="main">
      <EmbedFrame story={story} titled={section !== undefined}>
        <AloneContext value={section && { section, wholeStory }}>
          <Copying story={story}>
            <SectionView story={story} reader={reader} />
          </Copying>
        </AloneContext>
      </EmbedFrame>
      <Following story={story} />
    </main>
  );
}
