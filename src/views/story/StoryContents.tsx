import type { Section, Story } from '../../model/story';
import { filledSections } from '../../model/filledSections';
import { sectionNames } from '../../model/sectionNames';
import styles from './StoryContents.module.css';

interface StoryContentsProps {
  story: Story;
  /** The section being read. */
  current?: string | undefined;
}

/** The sections that the contents of a story lists, in page order. */
export function contentsOf(story: Story): (Section | 'sources')[] {
  const hasSources = story.sources.length > 0 || story.unknown.length > 0;
  return [...filledSections(story), ...(hasSources ? ['sources' as const] : [])];
}

/** The contents of a story: a link to each section that has something to show. */
export function StoryContents({ story, current }: StoryContentsProps) {
  return (
    <nav aria-label="Contents" data-control="">
      <ul className={styles.contents}>
        {contentsOf(story).map((section) => (
          <li key={section}>
            <a
              className={styles.link}
              href={`#${section}`}
              aria-current={section === current ? 'location' : undefined}
            >
              {sectionNames[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
