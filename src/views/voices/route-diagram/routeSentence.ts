import { handName, itemById, attributedName } from '../../../model/lookups';
import type { RouteLine, Story } from '../../../model/story';
import { statementMarkLabel } from '../../wording/markLabels';
import { counted } from '../../wording/wording';

/** A line in words: “Hirokazu Matsuno to The Independent, 3 statements, on the record”. */
export function routeSentence(story: Story, line: RouteLine): string {
  return `${attributedName(story, line.from)} to ${handName(story, line.to)}, ${amountLabel(line)}, ${lineMarkLabel(story, line)}`;
}

/** How much a line carries: a silence is no statement that somebody passed on. */
export function amountLabel({ mark, statements }: RouteLine): string {
  return counted(statements.length, mark === 'silent' ? 'silence' : 'statement');
}

/** What the mark of a line says: a body is not “on the record” as a person is, it speaks as itself. */
export function lineMarkLabel(story: Story, { from, mark }: RouteLine): string {
  const item = itemById(story, from);
  const speaker = item?.kind === 'speaker' ? item.speaker : undefined;
  // What a paper passes on may come from both kinds.
  if (mark === 'official' && speaker === undefined) return 'named';
  return statementMarkLabel(mark, speaker).toLowerCase();
}
