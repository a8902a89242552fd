import type { Section, Story } from '../model/story';
import { filledSections } from './filledSections';
import styles from './StoryContents.module.css';

const names: Record<Section, string> = {
  stands: 'Where each side stands',
  timeline: 'Timeline',
  voices: 'Who said what',
  text: 'Full text',
};

/** The contents of a story: a link to each section that has something to show. */
export function StoryContents({ story }: { story: Story }) {
  return (
    <nav aria-label="Contents" data-control="">
      <ul className={styles.contents}>
        {filledSections(story).map((section) => (
          <li key={section}>
            <a className={styles.link} href={`#${section}`}>
              {names[section]}
            </a>
          </li>
        ))}
        {(story.sources.length > 0 || story.unknown.length > 0) && (
          <li>
            <a className={styles.link} href="#sources">
              Sources
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
