import type { Story } from '../../model/story';
import { PassageLinks } from '../item/PassageLinks';
import { SectionFrame } from '../layout/SectionFrame';
import { SourceEntry } from './SourceEntry';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import styles from './Sources.module.css';

interface SourcesProps {
  story: Story;
}

/** The works a story rests on, and what neither they nor it know. */
export function Sources({ story }: SourcesProps) {
  return (
    <SectionFrame
      id="sources"
      title="Sources and what is not known"
      lead={story.sources.length === 0 ? 'This story names no sources.' : undefined}
    >
      <div className={styles.parts}>
        {story.sources.length > 0 && (
          <div className={styles.part}>
            <h3 className={styles.title} {...interfaceLanguage}>
              Sources
            </h3>
            <ul className={styles.list}>
              {story.sources.map((source) => (
                <SourceEntry key={source.id} story={story} source={source} />
              ))}
            </ul>
          </div>
        )}
        {story.unknown.length > 0 && (
          <div className={styles.part}>
            <h3 id="unknown" className={styles.title} {...interfaceLanguage}>
              What is not known
            </h3>
            <ul className={styles.list}>
              {story.unknown.map((unknown) => (
                <li
                  key={unknown.id}
                  id={unknown.id}
                  className={styles.unknown}
                  data-item=""
                  data-mark="silent"
                >
                  <p className={styles.words}>{unknown.text}</p>
                  <PassageLinks story={story} passages={unknown.passages} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </SectionFrame>
  );
}
