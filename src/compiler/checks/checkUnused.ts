import type { Fault } from '../diagnostics/Fault';
import { statementRoutes } from '../routes/routeOf';
import { speakersOf } from '../schema/statementParts';
import type { AuthoredStory } from '../schema/AuthoredStory';

const mends = {
  source: 'name it where something rests on it, or take it out',
  side: 'give it a speaker, or take it out',
  speaker: 'give what the speaker said, or an event that the speaker took part in, or take the speaker out',
  claim: 'give a statement a stance on it, or take it out',
} as const;

/**
 * Checks that every source, side, speaker and claim is used: a reader would take what is only listed for part of the
 * account. To be run on a story whose references hold, for a misspelt one makes what it meant look unused.
 */
export function checkUnused({ raw, story }: AuthoredStory): Fault[] {
  const used = new Set<string | undefined>();
  const addAll = (ids: readonly (string | undefined)[] | undefined) => {
    for (const id of ids ?? []) used.add(id);
  };
  for (const source of Object.values(story.sources ?? {})) addAll([source?.through, source?.by]);
  for (const speaker of Object.values(story.speakers ?? {})) addAll([speaker?.side]);
  for (const event of story.events ?? []) {
    addAll(event?.sources);
    addAll(event?.speakers);
  }
  for (const statement of story.statements ?? []) {
    addAll(speakersOf(statement).map(({ value }) => value));
    addAll(statementRoutes(statement, story.sources).flat());
    addAll(Object.keys(statement?.stances ?? {}));
  }

  return (['source', 'side', 'speaker', 'claim'] as const).flatMap((kind) =>
    Object.keys(story[`${kind}s`] ?? {}).flatMap((id): Fault[] => {
      if (used.has(id)) return [];
      const place = raw.positionOfKey([`${kind}s`, id]);
      const problem = `the ${kind} “${id}” is used nowhere`;
      return [{ path: raw.path, ...place, problem, found: 'nothing refers to it', mend: mends[kind] }];
    }),
  );
}
