import { type ComponentType, useContext } from 'react';
import { useHref } from 'react-router';
import type { Id, Section, Story } from '../../model/story';
import { EmbedFrame } from '../../views/story/EmbedFrame';
import { AloneContext } from '../../views/item/ItemAnchor';
import { OutsideTargetContext } from '../../views/reader/OutsideLink';
import { DigestCard } from '../../views/story/DigestCard';
import { ItemCard } from '../../views/story/ItemCard';
import { rendersStatic } from '../../views/islands/rendersStatic';
import { StaticIsland } from '../../views/islands/StaticIsland';
import type { ReaderState } from '../../views/reader/ReaderState';
import { Stands } from '../../views/stands/Stands';
import { StoryBody } from '../../views/story/StoryBody';
import { FullText } from '../../views/text/FullText';
import { Timeline } from '../../views/timeline/Timeline';
import { Voices } from '../../views/voices/Voices';
import { CopyFeatures } from '../copying/CopyFeatures';
import { FocusEffects } from '../reader/FocusEffects';
import { SiteAddressContext } from '../SiteAddressContext';
import { useReaderState } from '../reader/useReaderState';

const sectionViews: Record<Section, ComponentType<{ story: Story; reader: ReaderState }>> = {
  stands: StandsAlone,
  timeline: Timeline,
  voices: Voices,
  text: Text,
};

interface EmbedPageProps {
  story: Story;
  /** The whole page of the story; otherwise its card, a section or an item. */
  layout?: 'page' | undefined;
  section?: Section | undefined;
  item?: Id | undefined;
}

/** The page in a widget's frame: the story as a card or whole, or one section or item of it under its title. */
export function EmbedPage({ story, layout, section, item }: EmbedPageProps) {
  const reader = useReaderState(story);
  const wholeStory = useHref(`/stories/${story.slug}`);
  const alone = section !== undefined || item !== undefined;
  const cardOf = item === undefined ? 'story' : 'item';
  const WholeView = layout === 'page' ? StoryBody : DigestCard;
  const View = section === undefined ? WholeView : sectionViews[section];
  return (
    <OutsideTargetContext value="_top">
      <main id="main">
        <EmbedFrame
          story={story}
          card={section === undefined && layout === undefined ? cardOf : undefined}
          titled={section !== undefined}
          address={`${useContext(SiteAddressContext)}${wholeStory}`}
        >
          <AloneContext value={alone ? { section, item, wholeStory } : undefined}>
            {item === undefined ? (
              <View story={story} reader={reader} />
            ) : (
              <StaticIsland name="item">
                {rendersStatic && (() => <ItemCard story={story} item={item} />)}
              </StaticIsland>
            )}
          </AloneContext>
        </EmbedFrame>
        <CopyFeatures story={story} focus={reader.focus} />
        <FocusEffects story={story} reader={reader} />
      </main>
    </OutsideTargetContext>
  );
}

function StandsAlone({ story }: { story: Story }) {
  return <StaticIsland name="stands">{rendersStatic && (() => <Stands story={story} />)}</StaticIsland>;
}

function Text({ story }: { story: Story }) {
  return <StaticIsland name="full-text">{rendersStatic && (() => <FullText story={story} />)}</StaticIsland>;
}
