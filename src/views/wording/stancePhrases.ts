import { isNamed, markOfSaying, speakersOf, statementById } from '../../model/lookups';
import type { Id, Mark, Position, Speaker, Stance, Story } from '../../model/story';

/** Each stance in one to three neutral words, the same wherever it stands. */
export const stancePhrases: Record<Stance, string> = {
  asserts: 'Says so',
  suggests: 'Suggests it',
  confirms: 'Confirms it',
  'has-not-confirmed': 'Has not confirmed',
  'declines-to-answer': 'Does not answer',
  doubts: 'Doubts it',
  denies: 'Denies it',
  'no-comment': 'No comment',
};

/** Those of a side who take a stance: what is said together may be said by others, too. */
function takers(story: Story, { statements }: Position, side: Id): Speaker[] {
  return statements
    .flatMap((id) => speakersOf(story, statementById(story, id)))
    .filter((speaker) => speaker.side === side);
}

/** A side's stance in words, which say where it only reports a claim, or where no speaker of it is named. */
export function positionPhrase(story: Story, position: Position, side: Id): string {
  const { stance } = position;
  const words = stancePhrases[stance];
  const speakers = takers(story, position, side);
  if (stance === 'asserts' && speakers.every(({ publishes }) => publishes !== undefined)) return 'Reports it';
  // “No comment, unnamed” would mean nothing.
  const named = stance === 'no-comment' || speakers.some(({ id }) => isNamed(story, id));
  return named ? words : `${words}, unnamed`;
}

/** The mark of a side's position, by its own speakers; silent where an answer was withheld. */
export function positionMark(story: Story, position: Position, side: Id): Mark {
  const { stance } = position;
  if (stance === 'declines-to-answer' || stance === 'no-comment') return 'silent';
  return markOfSaying({ form: 'paraphrase' }, takers(story, position, side));
}
