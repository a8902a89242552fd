import type { Id, Story } from '../../model/story';
import { itemLabel } from '../../views/wording/itemLabel';
import { spelled } from '../../views/wording/wording';

const longest = 80;

/** The announcement for screen readers when an item comes into focus, or when the focus is cleared. */
export function focusAnnouncement(story: Story, focus: Id | undefined): string {
  if (focus === undefined) return 'No longer following.';
  const places = story.passages.filter(({ item }) => item === focus).length;
  const rests = places === 0 ? '' : ` In ${spelled(places, 'place')} of the full text.`;
  return `Following: ${shortened(itemLabel(story, focus))}.${rests}`;
}

/** Text cut between words to at most 80 characters, so that the announcement is short. */
export function shortened(words: string): string {
  if (words.length <= longest) return words.replace(/\.$/, '');
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
