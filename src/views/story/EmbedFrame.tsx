import type { ReactNode } from 'react';
import { SiteLink } from '../layout/SiteLink';
import type { Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { rich } from '../wording/rich';
import { useWords } from '../wording/useWords';
import styles from './EmbedFrame.module.css';

interface EmbedFrameProps {
  story: Story;
  /** The story's title above, for a section that does not bring it itself. */
  titled: boolean;
  /** Where the story stands; without its host where the build was not told, so that only a browser can say. */
  address: string;
  children: ReactNode;
}

/** What stands around a story or a section in somebody else's page: which story it is, as of when, and where. */
export function EmbedFrame({ story, titled, address, children }: EmbedFrameProps) {
  const { page, attributes } = useWords();
  const link = (words: ReactNode) => (
    <SiteLink className={styles.whole} to={`/stories/${story.slug}`}>
      {words}
    </SiteLink>
  );
  return (
    <div className={styles.frame}>
      {titled && <h1 className={styles.title}>{story.title}</h1>}
      {children}
      <p className={styles.origin} {...attributes}>
        {rich(page.frameOrigin, {
          date: <DateWords date={story.asOf} />,
          link,
          // The frame's script has put the host before it, which this build may not know.
          address: (
            <span className={styles.address} data-whole-address="" suppressHydrationWarning>
              {address}
            </span>
          ),
        })}
      </p>
    </div>
  );
}
