import type { ReactNode } from 'react';
import { filledSections } from '../../model/filledSections';
import type { Story } from '../../model/story';
import { StoryHead } from '../head/StoryHead';
import { ErrorBoundary } from '../islands/ErrorBoundary';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import type { ReaderState } from '../reader/ReaderState';
import { Sources } from '../sources/Sources';
import { Stands } from '../stands/Stands';
import { FullText } from '../text/FullText';
import { Timeline } from '../timeline/Timeline';
import { Unknown } from '../unknown/Unknown';
import { Voices } from '../voices/Voices';
import { useWords } from '../wording/useWords';
import styles from './DigestCard.module.css';
import { SectionDigest, type CardSection } from './SectionDigest';

interface DigestCardProps {
  story: Story;
  reader: ReaderState;
}

/**
 * A whole story as a card for other people's pages: what to know at a glance, and each section folded under its name
 * and what it holds. Browsers open the fold that a link leads into, or that holds what a reader searches for.
 */
export function DigestCard({ story, reader }: DigestCardProps) {
  const filled = filledSections(story);
  return (
    <article id="story" className={styles.card}>
      <StaticIsland name="head" className={styles.head}>
        {rendersStatic && (() => <StoryHead story={story} brief />)}
      </StaticIsland>
      <div className={styles.folds}>
        {filled.includes('stands') && (
          <Fold story={story} section="stands">
            <StaticIsland name="stands">{rendersStatic && (() => <Stands story={story} />)}</StaticIsland>
          </Fold>
        )}
        {story.unknown.length > 0 && (
          <Fold story={story} section="unknown">
            <StaticIsland name="unknown">{rendersStatic && (() => <Unknown story={story} />)}</StaticIsland>
          </Fold>
        )}
        {filled.includes('timeline') && (
          <Fold story={story} section="timeline">
            <ErrorBoundary of="#timeline">
              <Timeline story={story} reader={reader} />
            </ErrorBoundary>
          </Fold>
        )}
        {filled.includes('voices') && (
          <Fold story={story} section="voices">
            <ErrorBoundary of="#voices">
              <Voices story={story} reader={reader} />
            </ErrorBoundary>
          </Fold>
        )}
        <Fold story={story} section="text">
          <StaticIsland name="full-text">{rendersStatic && (() => <FullText story={story} />)}</StaticIsland>
        </Fold>
        {story.sources.length > 0 && (
          <Fold story={story} section="sources">
            <StaticIsland name="sources">{rendersStatic && (() => <Sources story={story} />)}</StaticIsland>
          </Fold>
        )}
      </div>
    </article>
  );
}

interface FoldProps {
  story: Story;
  section: CardSection;
  children: ReactNode;
}

/** A section, closed. Of those with one name a browser keeps one open; the frame's script lifts that (`embed/keepFoldsStill.ts`). */
function Fold({ story, section, children }: FoldProps) {
  const { sections, attributes } = useWords();
  return (
    <details className={styles.fold} name="section">
      <summary className={styles.summary}>
        <span className={styles.name} {...attributes}>
          {sections[section]}
        </span>{' '}
        <StaticIsland as="span" name={`digest-${section}`} className={styles.digest}>
          {rendersStatic && (() => <SectionDigest story={story} section={section} />)}
        </StaticIsland>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
