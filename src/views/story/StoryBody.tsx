import type { Story } from '../../model/story';
import { filledSections } from '../../model/filledSections';
import { StoryHead } from '../head/StoryHead';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import type { ReaderState } from '../reader/ReaderState';
import { Sources } from '../sources/Sources';
import { Stands } from '../stands/Stands';
import styles from './StoryBody.module.css';
import { FullText } from '../text/FullText';
import { Timeline } from '../timeline/Timeline';
import { Unknown } from '../unknown/Unknown';
import { ErrorBoundary } from '../islands/ErrorBoundary';
import { Voices } from '../voices/Voices';

interface StoryBodyProps {
  story: Story;
  reader: ReaderState;
}

/** A whole story: where there is room, its full text stands beside the sections that rest on it. */
export function StoryBody({ story, reader }: StoryBodyProps) {
  const filled = filledSections(story);
  const beside = filled.includes('timeline') || filled.includes('voices');
  return (
    <article id="story" className={styles.story}>
      <StaticIsland name="head">
        {rendersStatic &&
          (() => (
            <>
              <StoryHead story={story} />
              {filled.includes('stands') && <Stands story={story} />}
              {story.unknown.length > 0 && <Unknown story={story} />}
            </>
          ))}
      </StaticIsland>
      <div className={styles.columns} data-beside={beside ? '' : undefined}>
        {beside && (
          <div className={styles.sections}>
            {filled.includes('timeline') && (
              <ErrorBoundary of="#timeline">
                <Timeline story={story} reader={reader} />
              </ErrorBoundary>
            )}
            {filled.includes('voices') && (
              <ErrorBoundary of="#voices">
                <Voices story={story} reader={reader} />
              </ErrorBoundary>
            )}
          </div>
        )}
        <div className={styles.beside}>
          <StaticIsland name="full-text" className={styles.text} data-text-column="">
            {rendersStatic && (() => <FullText story={story} />)}
          </StaticIsland>
        </div>
      </div>
      {story.sources.length > 0 && (
        <StaticIsland name="sources">{rendersStatic && (() => <Sources story={story} />)}</StaticIsland>
      )}
    </article>
  );
}
