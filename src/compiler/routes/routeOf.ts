import type { Id, Source } from '../../model/story';
import type { Loose } from '../schema/AuthoredStory';
import { routesOf } from '../schema/statementParts';
import type { Authored } from '../schema/storySchema';

/** The most hands of a route: nobody could follow words through more. */
export const maxHands = 20;

/**
 * The routes of a statement as they count, each the hands after its speakers: as authored, or, where `through` is
 * left out, the one source of the story that was read itself. None where there is no such source, or several.
 */
export function statementRoutes(
  statement: Loose<Authored['statements'][number]> | undefined,
  sources: Readonly<Record<Id, Pick<Source, 'through'> | object | undefined>> | undefined,
): Id[][] {
  const authored = routesOf(statement).map(({ hands }) => hands.map(({ value }) => value));
  if (authored.length > 0 || statement?.through !== undefined) return authored;
  const read = readSources(sources);
  return read.length === 1 ? [read] : [];
}

/** The sources that were read themselves. */
export function readSources(
  sources: Readonly<Record<Id, Pick<Source, 'through'> | object | undefined>> | undefined,
): Id[] {
  return Object.entries(sources ?? {}).flatMap(([id, source]) =>
    source !== undefined && 'through' in source && source.through !== undefined ? [] : [id],
  );
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
