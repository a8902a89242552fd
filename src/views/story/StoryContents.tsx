import type { Section, Story } from '../../model/story';
import { filledSections } from '../../model/filledSections';
import { useWords } from '../wording/useWords';
import styles from './StoryContents.module.css';

interface StoryContentsProps {
  story: Story;
  /** The section being read. */
  current?: string | undefined;
  /** Takes the reader back from where a link has just taken them; undefined where none has. */
  goBack?: (() => void) | undefined;
}

type ContentsEntry = Section | 'unknown' | 'sources';

/** In page order. A word or two each, so that all of them stand in one line of a narrow window. */
const entries: readonly ContentsEntry[] = ['stands', 'unknown', 'timeline', 'voices', 'text', 'sources'];

/** The sections that the contents of a story lists, in page order. */
export function contentsOf(story: Story): ContentsEntry[] {
  const filled = filledSections(story);
  const shown: Partial<Record<ContentsEntry, boolean>> = {
    unknown: story.unknown.length > 0,
    sources: story.sources.length > 0,
  };
  return entries.filter((id) => shown[id] ?? filled.includes(id as Section));
}

/** The contents of a story: a link to each section that has something to show. */
export function StoryContents({ story, current, goBack }: StoryContentsProps) {
  const { page, attributes } = useWords();
  return (
    <nav className={styles.contents} aria-label={page.contents} data-control="" lang={attributes.lang}>
      {goBack && (
        <button type="button" className={styles.back} onClick={goBack}>
          {page.back}
        </button>
      )}
      {contentsOf(story).map((section) => (
        <a
          key={section}
          className={styles.link}
          href={`#${section}`}
          aria-current={section === current ? 'location' : undefined}
        >
          {page[section === 'stands' ? 'sides' : section]}
        </a>
      ))}
    </nav>
  );
}
