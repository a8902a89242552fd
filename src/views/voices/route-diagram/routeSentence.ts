import { handName, itemById, attributedName } from '../../../model/lookups';
import type { RouteLine, Story } from '../../../model/story';
import { statementMarkLabels } from '../../wording/markLabels';
import { counted } from '../../wording/wording';

/** A line in words: “Hirokazu Matsuno to The Independent, 3 statements, on the record”. */
export function routeSentence(story: Story, line: RouteLine): string {
  return `${attributedName(story, line.from)} to ${handName(story, line.to)}, ${amountLabel(line)}, ${lineMarkLabel(story, line)}`;
}

/** How many statements a line carries; those of speakers who gave no comment are counted as silences. */
export function amountLabel({ mark, statements }: RouteLine): string {
  return counted(statements.length, mark === 'silent' ? 'silence' : 'statement');
}

/** The label of a line's mark, by the kind of its speaker: an institution speaks in its own name. */
export function lineMarkLabel(story: Story, { from, mark }: RouteLine): string {
  // A source passes on both persons and institutions.
  if (mark === 'official' && itemById(story, from)?.kind !== 'speaker') return 'named';
  return statementMarkLabels[mark].toLowerCase();
}
