import { type ComponentType, useContext } from 'react';
import type { Id, Section, Story } from '../model/story';
import { useHref } from 'react-router';
import { EmbedFrame } from '../views/EmbedFrame';
import { AloneContext } from '../views/ItemAnchor';
import { ItemCard } from '../views/ItemCard';
import type { ReaderState } from '../views/ReaderState';
import { Stands } from '../views/stands/Stands';
import { StoryBody } from '../views/StoryBody';
import { FullText } from '../views/text/FullText';
import { Timeline } from '../views/timeline/Timeline';
import { Voices } from '../views/voices/Voices';
import { Copying } from './Copying';
import { Following } from './Following';
import { SiteAddressContext } from './SiteAddressContext';
import { useReaderState } from './useReaderState';
import { useStory } from './useStory';

const sectionViews: Record<Section, ComponentType<{ story: Story; reader: ReaderState }>> = {
  stands: Stands,
  timeline: Timeline,
  voices: Voices,
  text: FullText,
};

interface EmbedPageProps {
  slug: string;
  section?: Section | undefined;
  item?: Id | undefined;
}

/** The widget's frame: the whole story, one section or one item of it, with what it is part of. */
export function EmbedPage({ slug, section, item }: EmbedPageProps) {
  const story = useStory(slug);
  const reader = useReaderState(story);
  const wholeStory = useHref(`/stories/${slug}`);
  const alone = section !== undefined || item !== undefined;
  const SectionView = section === undefined ? StoryBody : sectionViews[section];
  return (
    <main id="main">
      <EmbedFrame story={story} titled={alone} address={`${useContext(SiteAddressContext)}${wholeStory}`}>
        <AloneContext value={alone ? { section, item, wholeStory } : undefined}>
          <Copying story={story}>
            {item === undefined ? (
              <SectionView story={story} reader={reader} />
            ) : (
              <ItemCard story={story} reader={reader} item={item} />
            )}
          </Copying>
        </AloneContext>
      </EmbedFrame>
      <Following story={story} />
    </main>
  );
}
