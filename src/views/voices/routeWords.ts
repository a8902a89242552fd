import { handName, itemById, toldName } from '../../model/lookups';
import type { RouteLine, Story } from '../../model/story';
import { markWordsOf } from '../MarkLabel';
import { counted } from '../wording';

/** A line in words: “Hirokazu Matsuno to The Independent, 3 statements, on the record”. */
export function routeWords(story: Story, line: RouteLine): string {
  return `${toldName(story, line.from)} to ${handName(story, line.to)}, ${amountWords(line)}, ${lineMarkWords(story, line)}`;
}

/** How much a line carries: a silence is no statement that somebody passed on. */
export function amountWords({ mark, statements }: RouteLine): string {
  return counted(statements.length, mark === 'silent' ? 'silence' : 'statement');
}

/** What the mark of a line says: a body is not “on the record” as a person is, it speaks as itself. */
export function lineMarkWords(story: Story, { from, mark }: RouteLine): string {
  const item = itemById(story, from);
  const speaker = item?.kind === 'speaker' ? item.speaker : undefined;
  // What a paper passes on may come from both kinds.
  if (mark === 'official' && speaker === undefined) return 'named';
  return markWordsOf(mark, speaker).toLowerCase();
}
