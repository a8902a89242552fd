import { handName, isNamed } from '../../model/lookups';
import type { Id, LadderLine, Story } from '../../model/story';
import { statementMarkWords } from '../MarkLabel';
import { counted } from '../wording';

/** A line in words: “Hirokazu Matsuno to The Independent, 3 statements, on the record”. */
export function ladderWords(story: Story, { from, to, mark, statements }: LadderLine): string {
  const amount = counted(statements.length, 'statement');
  return `${giver(story, from)} to ${handName(story, to)}, ${amount}, ${statementMarkWords[mark].toLowerCase()}`;
}

/** Who gives: a name, and whether it is one. */
export function giver(story: Story, id: Id): string {
  return isNamed(story, id) ? handName(story, id) : `${handName(story, id)} (not named)`;
}
