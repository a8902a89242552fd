import type { Story } from '../../model/story';
import { contentVisibility, chunk } from '../islands/chunk';
import { SectionFrame } from '../layout/SectionFrame';
import { clustersOf } from './clustersOf';
import { useAllWords } from '../wording/useWords';
import styles from './FullText.module.css';
import { TextBlock } from './TextBlock';

interface FullTextProps {
  story: Story;
}

/** From this many words on, a text shows the reader's progress. */
const manyWords = 500;

/** The full text, its paragraphs numbered, each passage a link to what rests on it. */
export function FullText({ story }: FullTextProps) {
  const { text, sections } = useAllWords();
  const clusters = clustersOf(story.text);
  return (
    <SectionFrame
      id="text"
      title={sections.text}
      lead={story.passages.length > 0 && <span data-control="">{text.lead}</span>}
    >
      <div className={styles.text} data-long={story.wordCount > manyWords ? '' : undefined}>
        {chunk(story.text).map((blocks, at, groups) => (
          <div key={at} className={styles.part} {...contentVisibility(blocks, groups)}>
            {blocks.map((block, index) => (
              <TextBlock key={index} story={story} block={block} clusters={clusters} />
            ))}
          </div>
        ))}
      </div>
    </SectionFrame>
  );
}
