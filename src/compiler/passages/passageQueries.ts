import type { PassageQuery } from './anchorPassages';
import type { AuthoredStory, Loose } from '../schema/AuthoredStory';
import type { YamlPath } from '../yaml/readYaml';
import type { AuthoredPassage } from '../schema/storySchema';

/** The id of an entry of `unknown`, n from 0. */
export function unknownId(index: number): string {
  return `unknown--${index + 1}`;
}

/** Every passage of events, statements, claims and unknowns that has the right shape. */
export function passageQueries({ raw, story }: AuthoredStory): PassageQuery[] {
  const queriesOf = (
    item: string,
    path: YamlPath,
    passages: (Loose<AuthoredPassage> | undefined)[] | undefined,
  ) =>
    (passages ?? []).flatMap((passage, index): PassageQuery[] => {
      const selector = typeof passage === 'string' ? { exact: passage } : passage;
      if (selector?.exact === undefined) return [];
      const at = [...path, 'passages', index];
      const place = raw.positionOf(typeof passage === 'string' ? at : [...at, 'exact']);
      return [{ item, owner: path.join('.'), path: raw.path, place, ...selector, exact: selector.exact }];
    });
  return [
    ...Object.entries(story.claims ?? {}).flatMap(([id, claim]) =>
      queriesOf(id, ['claims', id], claim?.passages),
    ),
    ...(story.events ?? []).flatMap((event, at) =>
      queriesOf(event?.id ?? `events ${at + 1}`, ['events', at], event?.passages),
    ),
    ...(story.statements ?? []).flatMap((statement, at) =>
      queriesOf(statement?.id ?? `statements ${at + 1}`, ['statements', at], statement?.passages),
    ),
    ...(story.unknown ?? []).flatMap((entry, at) =>
      queriesOf(unknownId(at), ['unknown', at], entry?.passages),
    ),
  ];
}
