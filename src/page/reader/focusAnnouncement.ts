import type { Id, Story } from '../../model/story';
import { itemLabel } from '../../views/wording/itemLabel';

const longest = 80;

/** The announcement for screen readers, one short line, when an item comes into focus or is let go of. */
export function focusAnnouncement(story: Story, focus: Id | undefined): string {
  return focus === undefined ? 'Let go.' : `Shown: ${shortened(itemLabel(story, focus))}.`;
}

/** Text cut between words to at most 80 characters, so that the announcement is short. */
export function shortened(words: string): string {
  if (words.length <= longest) return words.replace(/\.$/, '');
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
