import type { Story } from '../model/story';
import type { WordsData } from './MessageData';

/** What a page's script is given: its story, and the words of the interface that it needs. */
export interface PageData {
  story: Story;
  words: WordsData;
}
