import type { CSSProperties, ReactNode } from 'react';
import { itemById } from '../../model/lookups';
import type { Story } from '../../model/story';
import { many } from '../islands/chunk';
import { attributedName } from '../../words/attributedName';
import { InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';
import { rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './Rails.module.css';
import type { RouteGroup } from './routeGroups';
import { VoiceEntry } from './VoiceEntry';

/** More rails than this lie so close that no eye could follow one: the first voices then share the innermost. */
const mostRails = 16;

interface RouteGroupEntryProps {
  story: Story;
  root: RouteGroup;
  /** Whether folds are served open: where one statement stands alone. */
  open?: boolean;
}

/**
 * The voices of one report that a reader can read, drawn as what they are: each voice's rail runs up into the node of
 * that report, through the nodes of the hands between. The style sheet draws all of it, from the number of each rail
 * (`--rail`, counted from the outer edge) and how many there are (`--rails`).
 */
export function RouteGroupEntry({ story, root, open = false }: RouteGroupEntryProps) {
  const rails = Math.min(root.size, mostRails);
  return (
    <div className={styles.root} style={{ '--rails': rails } as CSSProperties} data-group="">
      <Group story={story} group={root} size={root.size} first={0} open={open} outermost />
    </div>
  );
}

interface GroupProps {
  story: Story;
  group: RouteGroup;
  /** How many voices the outermost group has, and the number of the first one of this group. */
  size: number;
  first: number;
  open: boolean;
  outermost?: boolean;
}

function Group({ story, group, size, first, open, outermost = false }: GroupProps) {
  const words = useAllWords();
  const { hand, groups, voices } = group;
  const inner = groups.map((each, at) => {
    const before = groups.slice(0, at).reduce((sum, earlier) => sum + earlier.size, 0);
    return (
      <div key={each.hand} data-group="">
        <Group story={story} group={each} size={size} first={first + before} open={open} />
      </div>
    );
  });
  return (
    <>
      <Node story={story} group={group} rail={railOf(first + group.size - 1, size)} outermost={outermost} />
      {inner}
      {voices.length > 0 && (
        <div data-group="">
          {inner.length > 0 && (
            <h3 className={styles.direct}>
              <InterfaceWords>
                {rich(words.voices.directly, {
                  name: <Isolated story={story}>{attributedName(story, hand, words)}</Isolated>,
                })}
              </InterfaceWords>
            </h3>
          )}
          <ul>
            {voices.map((voice) => (
              <VoiceEntry
                key={voice.speaker}
                story={story}
                voice={voice}
                rail={railOf(voice.at, size)}
                shares={size - 1 - voice.at >= mostRails}
                deferred={size > many}
                open={open}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The rail of a voice, counted from the outer edge: the last voice has the outermost, so that no rails cross. */
function railOf(at: number, size: number): number {
  return Math.min(size - 1 - at, mostRails - 1);
}

interface NodeProps {
  story: Story;
  group: RouteGroup;
  /** The outermost rail that runs into it. */
  rail: number;
  outermost: boolean;
}

/** The node of a hand, which is also the heading of its group. */
function Node({ story, group, rail, outermost }: NodeProps) {
  const words = useAllWords();
  const name = <Isolated story={story}>{attributedName(story, group.hand, words)}</Isolated>;
  const own = (inner: ReactNode) => <span>{inner}</span>;
  const item = itemById(story, group.hand);
  const by = item?.kind === 'source' ? item.source.by : group.hand;
  const itself = group.voices.some(({ speaker }) => speaker === by);
  return (
    <h3
      className={styles.node}
      style={{ '--rail': rail, '--through': Math.min(group.size, mostRails) } as CSSProperties}
      data-read={outermost ? '' : undefined}
    >
      <InterfaceWords>
        {outermost ? name : rich(words.voices[itself ? 'andThroughIt' : 'through'], { name, own })}
      </InterfaceWords>
    </h3>
  );
}
