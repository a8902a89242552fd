import { markOfSaying } from '../../model/lookups';
import type { Id, Mark, Speaker, Statement, StoryEvent } from '../../model/story';

/** What a mark is read off. */
interface Marked {
  events: readonly Pick<StoryEvent, 'id' | 'standing'>[];
  statements: readonly Pick<Statement, 'id' | 'form' | 'speakers'>[];
  speakers: ReadonlyMap<Id, Pick<Speaker, 'naming' | 'publishes'>>;
}

/** An event has its standing, a statement the mark of its speaker; what is not known is silent, the rest reported. */
export function markOf(id: Id, { events, statements, speakers }: Marked): Mark {
  if (id === 'unknown') return 'silent';
  const event = events.find((candidate) => candidate.id === id);
  if (event) return event.standing;
  const statement = statements.find((candidate) => candidate.id === id);
  if (!statement) return 'reported';
  return markOfSaying(
    statement,
    statement.speakers.flatMap((speaker) => speakers.get(speaker) ?? []),
  );
}
