import { handName, isNamed } from '../../model/lookups';
import type { Id, LadderLine, Story } from '../../model/story';
import { statementMarkWords } from '../MarkLabel';
import { counted } from '../wording';

/** A line in words: “Hirokazu Matsuno to The Independent, 3 statements, on the record”. */
export function ladderWords(story: Story, line: LadderLine): string {
  return `${giver(story, line.from)} ${towards(story, line)}${standing(line)}`;
}

/** Who gives: a name, and whether it is one. */
export function giver(story: Story, id: Id): string {
  return isNamed(story, id) ? handName(story, id) : `${handName(story, id)} (not named)`;
}

/** To whom, and how much. */
export function towards(story: Story, { to, statements }: LadderLine): string {
  return `to ${handName(story, to)}, ${counted(statements.length, 'statement')}`;
}

/** What the statements of a line are marked as, to end its words. */
export function standing({ mark }: LadderLine): string {
  return `, ${statementMarkWords[mark].toLowerCase()}`;
}
