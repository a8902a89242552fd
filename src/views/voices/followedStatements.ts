import { itemById } from '../../model/lookups';
import type { Id, Story } from '../../model/story';

/**
 * The statements that an item in focus stands for: a statement for itself, a speaker for all that the
 * speaker says, a source for all that passed through it; none for anything else.
 */
export function followedStatements(story: Story, focus: Id | undefined): ReadonlySet<Id> {
  const kind = focus === undefined ? undefined : itemById(story, focus)?.kind;
  if (focus === undefined || !(kind === 'statement' || kind === 'speaker' || kind === 'source'))
    return new Set();
  const followed = story.statements.filter(
    ({ id, speakers, routes }) => id === focus || speakers.includes(focus) || routes.flat().includes(focus),
  );
  return new Set(followed.map(({ id }) => id));
}
