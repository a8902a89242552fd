import type { Id, Source, Speaker } from '../../model/story';

/** The most hands of a route: nobody could follow words through more. */
export const maxHands = 20;

/**
 * The route of a statement: its speaker, then each hand. A speaker who publishes the first hand is
 * that hand, and stands once, as the source; a newspaper may be the publisher of several sources.
 */
export function statementRoute(
  speaker: Pick<Speaker, 'id' | 'publishes'>,
  through: readonly Id[],
  sources: ReadonlyMap<Id, Pick<Source, 'publisher'>>,
): Id[] {
  const publisherOf = (id: Id | undefined) => (id === undefined ? undefined : sources.get(id)?.publisher);
  const own = publisherOf(speaker.publishes);
  return own !== undefined && own === publisherOf(through[0]) ? [...through] : [speaker.id, ...through];
}

/**
 * The route of a source: itself, then the sources through which alone it is known, one after another.
 * It ends before it would come back to one of them.
 */
export function sourceRoute(source: Id, sources: ReadonlyMap<Id, Pick<Source, 'through'>>): Id[] {
  const route = new Set<Id>();
  for (let at: Id | undefined = source; at !== undefined && !route.has(at); at = sources.get(at)?.through)
    route.add(at);
  return [...route];
}
