import { handName, isNamed } from '../model/lookups';
import type { Id, Story } from '../model/story';
import type { LiveWords } from './Words';

/** A hand's name, followed by “(not named)” where the hand is anonymous and its name does not say so itself. */
export function attributedName(story: Story, id: Id, words: LiveWords): string {
  const name = handName(story, id);
  return isNamed(story, id) || nameSaysUnnamed(name, words) ? name : words.phrases.notNamed({ name });
}

/** Whether a name says itself that the speaker is anonymous: “US officials, not named”, “Unnamed officials”. */
export function nameSaysUnnamed(name: string, { phrases, locale }: LiveWords): boolean {
  const told = name.toLocaleLowerCase(locale);
  return phrases.saysUnnamed.split(', ').some((words) => told.includes(words));
}
