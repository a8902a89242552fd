import type { StoryDate } from '../model/story';
import type { LiveWords } from './Words';

/** A date with what it leaves open: “2020, day not given”. */
export function dateInOneLine({ words, qualifier }: StoryDate, phrases: LiveWords['phrases']): string {
  return qualifier === undefined ? words : phrases.date({ date: words, rest: qualifier });
}
