import { isNamed, markOfSaying, speakersOf, statementById } from '../../model/lookups';
import type { Id, Mark, Position, Speaker, Story } from '../../model/story';
import type { Words } from '../../words/Words';

/** Those of a side who take a stance: what is said together may be said by others, too. */
function takers(story: Story, { statements }: Position, side: Id): Speaker[] {
  return statements
    .flatMap((id) => speakersOf(story, statementById(story, id)))
    .filter((speaker) => speaker.side === side);
}

/** A side's stance in words, which say where it only reports a claim, or where no speaker of it is named. */
export function positionPhrase(story: Story, position: Position, side: Id, words: Words): string {
  const { stance } = position;
  const taken = words.stances[stance];
  const speakers = takers(story, position, side);
  if (stance === 'asserts' && speakers.every(({ publishes }) => publishes !== undefined))
    return words.stances.reports;
  // “No comment, unnamed” would mean nothing.
  const named = stance === 'no-comment' || speakers.some(({ id }) => isNamed(story, id));
  return named ? taken : words.stances.unnamed({ stance: taken });
}

/** The mark of a side's position, by its own speakers; silent where an answer was withheld. */
export function positionMark(story: Story, position: Position, side: Id): Mark {
  const { stance } = position;
  if (stance === 'declines-to-answer' || stance === 'no-comment') return 'silent';
  return markOfSaying({ form: 'paraphrase' }, takers(story, position, side));
}
