import type { Id, Story } from '../../model/story';
import type { LiveWords } from '../../words/Words';
import { itemLabel } from '../../views/wording/itemLabel';

const longest = 80;

/** The announcement for screen readers, one short line, when an item comes into focus or is let go of. */
export function focusAnnouncement(story: Story, focus: Id | undefined, words: LiveWords): string {
  const { page } = words;
  return focus === undefined ? page.letGo : page.shown({ item: shortened(itemLabel(story, focus, words)) });
}

/** Text cut between words to at most 80 characters, so that the announcement is short. */
export function shortened(words: string): string {
  if (words.length <= longest) return words.replace(/\.$/, '');
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
