import type { Story } from '../model/story';
import { filledSections } from './filledSections';
import { StoryHead } from './head/StoryHead';
import { Kept } from './Kept';
import type { ReaderState } from './ReaderState';
import { Sources } from './sources/Sources';
import { Stands } from './stands/Stands';
import styles from './StoryBody.module.css';
import { FullText } from './text/FullText';
import { Timeline } from './timeline/Timeline';
import { Unbroken } from './Unbroken';
import { Voices } from './voices/Voices';

interface StoryBodyProps {
  story: Story;
  reader: ReaderState;
}

/** A whole story: where there is room, its full text stands beside the sections that rest on it. */
export function StoryBody({ story, reader }: StoryBodyProps) {
  const filled = filledSections(story);
  const beside = filled.includes('timeline') || filled.includes('voices');
  return (
    <article id="story" className={styles.frame}>
      <div className={styles.story}>
        <Kept name="head">
          {import.meta.env.SSR || !import.meta.env.PROD ? () => <StoryHead story={story} /> : undefined}
        </Kept>
        {filled.includes('stands') && (
          <div className={styles.band}>
            <Unbroken of="#stands">
              <Stands story={story} reader={reader} />
            </Unbroken>
          </div>
        )}
        <div className={styles.columns} data-beside={beside ? '' : undefined}>
          {beside && (
            <div className={styles.sections}>
              {filled.includes('timeline') && (
                <Unbroken of="#timeline">
                  <Timeline story={story} reader={reader} />
                </Unbroken>
              )}
              {filled.includes('voices') && (
                <Unbroken of="#voices">
                  <Voices story={story} reader={reader} />
                </Unbroken>
              )}
            </div>
          )}
          <Kept name="full-text" className={styles.text} data-text-column="">
            {import.meta.env.SSR || !import.meta.env.PROD ? () => <FullText story={story} /> : undefined}
          </Kept>
        </div>
        {(story.sources.length > 0 || story.unknown.length > 0) && (
          <Kept name="sources" className={styles.band}>
            {import.meta.env.SSR || !import.meta.env.PROD ? () => <Sources story={story} /> : undefined}
          </Kept>
        )}
      </div>
    </article>
  );
}
