import type { ReactNode } from 'react';
import { SiteLink } from '../layout/SiteLink';
import type { Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { ChangeWords } from '../item/ItemChanges';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './EmbedFrame.module.css';

interface EmbedFrameProps {
  story: Story;
  /** The kind of card as which it stands on the page around it, with an edge of its own; undefined for none. */
  card: 'story' | 'item' | undefined;
  /** The story's title above, for a section that does not bring it itself. */
  titled: boolean;
  /** Where the story stands; without its host where the build was not told, so that only a browser can say. */
  address: string;
  children: ReactNode;
}

/** What stands around a story or a part of it in somebody else's page: which story it is, as of when, and where. */
export function EmbedFrame({ story, card, titled, address, children }: EmbedFrameProps) {
  return (
    <div className={styles.frame} data-card={card}>
      {titled && <h1 className={styles.title}>{story.title}</h1>}
      {children}
      <footer className={styles.origin}>
        {card === 'story' &&
          story.changes.map((change) => (
            <p key={`${change.date.edtf} ${change.text}`} className={styles.change}>
              <ChangeWords story={story} change={change} />
            </p>
          ))}
        {card === 'item' && <p className={styles.from}>{story.title}</p>}
        <p {...interfaceLanguage}>
          As of <DateWords date={story.asOf} as={card ? 'words' : 'run'} />.{' '}
          <SiteLink className={styles.whole} to={`/stories/${story.slug}`}>
            Read the whole story on On Record
          </SiteLink>
          <span className={styles.byHand}>
            : {/* The frame's script has put the host before it, which this build may not know. */}
            <span className={styles.address} data-whole-address="" suppressHydrationWarning>
              {address}
            </span>
          </span>
        </p>
      </footer>
    </div>
  );
}
