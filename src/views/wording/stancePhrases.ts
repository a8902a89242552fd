import { isNamed, markOfStatement, speakerById, statementById } from '../../model/lookups';
import type { Mark, Position, Stance, Story } from '../../model/story';

/** Each stance in words that give no verdict of their own. */
export const stancePhrases: Record<Stance, string> = {
  asserts: 'Says so',
  confirms: 'Confirms it',
  'has-not-confirmed': 'Has not confirmed',
  'declines-to-answer': 'Declines to answer',
  denies: 'Denies it',
  'no-comment': 'Had not commented',
};

/** What a reader must not take a stance for; undefined where its words are enough. */
export function glossOf(stance: Stance): string | undefined {
  return stance === 'has-not-confirmed' ? '“Has not confirmed” is not a denial.' : undefined;
}

/** A side's stance in words: who merely relays, and who is not named, is part of the answer. */
export function positionPhrase(story: Story, position: Position): string {
  const { stance } = position;
  const words = stancePhrases[stance];
  const speakers = position.statements.map((id) => speakerById(story, statementById(story, id).speaker));
  if (stance === 'asserts' && speakers.every(({ publishes }) => publishes !== undefined)) return 'Reports it';
  // Nobody would say of a silence how it is named.
  const named = stance === 'no-comment' || speakers.some(({ id }) => isNamed(story, id));
  return named ? words : `${words}, not named`;
}

const firmest: readonly Mark[] = ['established', 'official', 'reported', 'alleged', 'silent'];

/** The mark of a position: the firmest among its statements; silent where an answer was withheld. */
export function positionMark(story: Story, position: Position): Mark {
  if (position.stance === 'declines-to-answer') return 'silent';
  const marks = position.statements.map((id) => markOfStatement(story, statementById(story, id)));
  return firmest.find((mark) => marks.includes(mark)) ?? 'silent';
}
