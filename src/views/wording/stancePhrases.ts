import { isNamed, markOfStatement, speakersOf, statementById } from '../../model/lookups';
import type { Mark, Position, Stance, Story } from '../../model/story';

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

/** A side's stance in words, which say where it only reports a claim, or where no speaker is named. */
export function positionPhrase(story: Story, position: Position): string {
  const { stance } = position;
  const words = stancePhrases[stance];
  const speakers = position.statements.flatMap((id) => speakersOf(story, statementById(story, id)));
  if (stance === 'asserts' && speakers.every(({ publishes }) => publishes !== undefined)) return 'Reports it';
  // “No comment, unnamed” would mean nothing.
  const named = stance === 'no-comment' || speakers.some(({ id }) => isNamed(story, id));
  return named ? words : `${words}, unnamed`;
}

const firmest: readonly Mark[] = ['established', 'official', 'reported', 'alleged', 'silent'];

/** The mark of a position: the firmest among its statements; silent where an answer was withheld. */
export function positionMark(story: Story, position: Position): Mark {
  if (position.stance === 'declines-to-answer') return 'silent';
  const marks = position.statements.map((id) => markOfStatement(story, statementById(story, id)));
  return firmest.find((mark) => marks.includes(mark)) ?? 'silent';
}
