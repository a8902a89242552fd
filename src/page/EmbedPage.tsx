import { type ComponentType, useContext } from 'react';
import { useHref } from 'react-router';
import type { Id, Section, Story } from '../model/story';
import { EmbedFrame } from '../views/EmbedFrame';
import { AloneContext } from '../views/ItemAnchor';
import { ItemCard } from '../views/ItemCard';
import { Kept } from '../views/Kept';
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

const sectionViews: Record<Section, ComponentType<{ story: Story; reader: ReaderState }>> = {
  stands: Stands,
  timeline: Timeline,
  voices: Voices,
  text: Text,
};

interface EmbedPageProps {
  story: Story;
  section?: Section | undefined;
  item?: Id | undefined;
}

/** The widget's frame: the whole story, one section or one item of it, with what it is part of. */
export function EmbedPage({ story, section, item }: EmbedPageProps) {
  const reader = useReaderState(story);
  const wholeStory = useHref(`/stories/${story.slug}`);
  const alone = section !== undefined || item !== undefined;
  const SectionView = section === undefined ? StoryBody : sectionViews[section];
  return (
    <main id="main">
      <EmbedFrame story={story} titled={alone} address={`${useContext(SiteAddressContext)}${wholeStory}`}>
        <AloneContext value={alone ? { section, item, wholeStory } : undefined}>
          {item === undefined ? (
            <SectionView story={story} reader={reader} />
          ) : (
            <Kept name="item">
              {import.meta.env.SSR || !import.meta.env.PROD
                ? () => <ItemCard story={story} item={item} />
                : undefined}
            </Kept>
          )}
        </AloneContext>
      </EmbedFrame>
      <Copying story={story} />
      <Following story={story} reader={reader} />
    </main>
  );
}

function Text({ story }: { story: Story }) {
  return (
    <Kept name="full-text">
      {import.meta.env.SSR || !import.meta.env.PROD ? () => <FullText story={story} /> : undefined}
    </Kept>
  );
}
