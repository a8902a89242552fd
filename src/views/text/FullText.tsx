import type { Story } from '../../model/story';
import { SectionFrame } from '../SectionFrame';
import { planText } from './planText';
import styles from './FullText.module.css';
import { TextBlock } from './TextBlock';

interface FullTextProps {
  story: Story;
}

/** The full text, its paragraphs numbered, each passage a link to what rests on it. */
export function FullText({ story }: FullTextProps) {
  const plan = planText(story);
  return (
    <SectionFrame
      id="text"
      title="Full text"
      lead={
        story.passages.length > 0 && (
          <span data-control="">Underlined passages lead to the event, voice or claim they support.</span>
        )
      }
    >
      <div className={styles.text}>
        {story.text.map((block, index) => (
          <TextBlock key={index} story={story} plan={plan} block={block} />
        ))}
      </div>
    </SectionFrame>
  );
}
