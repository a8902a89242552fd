import type { Story } from '../../model/story';
import { SectionFrame } from '../layout/SectionFrame';
import { SourceEntry } from './SourceEntry';
import { useAllWords } from '../wording/useWords';
import styles from './Sources.module.css';

/** The works a story rests on, a line each. */
export function Sources({ story }: { story: Story }) {
  const { sections } = useAllWords();
  return (
    <SectionFrame id="sources" title={sections.sources}>
      <ul className={styles.list}>
        {story.sources.map((source) => (
          <SourceEntry key={source.id} story={story} source={source} />
        ))}
      </ul>
    </SectionFrame>
  );
}
