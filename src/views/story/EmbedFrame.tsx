import type { ReactNode } from 'react';
import { SiteLink } from '../layout/SiteLink';
import type { Story } from '../../model/story';
import { DateWords } from '../item/DateWords';
import { rendersStatic } from '../islands/rendersStatic';
import { StaticIsland } from '../islands/StaticIsland';
import { ChangeWords } from '../item/ItemChanges';
import { rich } from '../wording/rich';
import { useWords } from '../wording/useWords';
import styles from './EmbedFrame.module.css';

/** The address, where its link cannot be followed. */
const byHand = (words: ReactNode) => <span className={styles.byHand}>{words}</span>;

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
      <StaticIsland name="origin" as="footer" className={styles.origin}>
        {rendersStatic && (() => <Origin story={story} card={card} address={address} />)}
      </StaticIsland>
    </div>
  );
}

function Origin({ story, card, address }: Pick<EmbedFrameProps, 'story' | 'card' | 'address'>) {
  const { page, attributes } = useWords();
  const link = (words: ReactNode) => (
    <SiteLink className={styles.whole} to={`/stories/${story.slug}`}>
      {words}
    </SiteLink>
  );
  return (
    <>
      {card === 'story' &&
        story.changes.map((change) => (
          <p key={`${change.date.edtf} ${change.text}`} className={styles.change}>
            <ChangeWords change={change} />
          </p>
        ))}
      {card === 'item' && <p className={styles.from}>{story.title}</p>}
      <p {...attributes}>
        {rich(page.frameOrigin, {
          date: <DateWords date={story.asOf} as={card ? 'words' : 'run'} />,
          link,
          byHand,
          // The frame's script puts the host before it, which this build may not know.
          address: (
            <span className={styles.address} data-whole-address="">
              {address}
            </span>
          ),
        })}
      </p>
    </>
  );
}
