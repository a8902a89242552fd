import type { Words } from '../../words/Words';
import type { ParsedDate } from '../dates/parseDate';
import type { Anchor } from '../passages/anchorPassages';
import type { ForeignWords } from '../passages/segmentText';
import type { Authored } from '../schema/storySchema';
import type { Prose } from '../text/readMarkdown';

/** A story without faults, its passages found in the text: all that is needed to assemble it. */
export interface AnchoredStory {
  slug: string;
  story: Authored;
  /** Every date of the story, by its path, joined by dots: `events.0.date`. */
  dates: ReadonlyMap<string, ParsedDate>;
  prose: Prose;
  anchors: Anchor[];
  /** Where words in another language stand in the text. */
  foreign: ForeignWords[];
  /** The words of the interface in the story's language. */
  words: Words;
}
