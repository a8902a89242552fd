import type { Story } from '../../model/story';
import { liveWordsData, shareWordsData } from '../../words/loadWords';
import type { PageData } from '../../words/PageData';

/** What the script of a story's pages is given, as JSON. */
export function pageData(story: Story): string {
  const data: PageData = { story, words: liveWordsData(story.language) };
  return JSON.stringify(data);
}

/** The words of sharing for a story in a language (BCP 47), as JSON. */
export function shareWords(language: string): string {
  return JSON.stringify(shareWordsData(language));
}
