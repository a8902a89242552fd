/*
 * The ids of a story come in; those that clash, with each other or with the page's own, go out as faults.
 */
import { pageIds } from '../model/story';
import type { AuthoredStep } from './steps';
import type { Fault } from './Fault';
import type { YamlPath } from './readYaml';

/** What an id names, and where it stands. */
export interface IdUse {
  id: string;
  kind: string;
  path: YamlPath;
}

/** Every id that a story gives, in the order of the file's parts. */
export function idsOf({ story }: AuthoredStep): IdUse[] {
  const inMaps = (['sources', 'sides', 'speakers', 'claims'] as const).flatMap((key) =>
    Object.keys(story[key] ?? {}).map((id) => ({ id, kind: key.slice(0, -1), path: [key, id] })),
  );
  const inLists = (['events', 'statements'] as const).flatMap((key) =>
    (story[key] ?? []).flatMap((item, at) =>
      item?.id === undefined ? [] : [{ id: item.id, kind: key.slice(0, -1), path: [key, at, 'id'] }],
    ),
  );
  return [...inMaps, ...inLists];
}

/** Ids are the HTML ids of one page, so each may be given once in the whole story. */
export function checkIds(step: AuthoredStep): Fault[] {
  const { raw } = step;
  const placeOf = ({ path }: IdUse) => (path.length === 2 ? raw.placeOfKey(path) : raw.placeOf(path));
  const first = new Map<string, IdUse>();
  const reserved = new Set<string>(pageIds);
  return idsOf(step).flatMap((use) => {
    const { id, kind } = use;
    const place = { path: raw.path, ...placeOf(use) };
    if (reserved.has(id)) {
      const problem = `the id “${id}” is the page’s own`;
      return [
        {
          ...place,
          problem,
          found: `${withArticle(kind)} of that id`,
          mend: `choose another, as in “${id}-${kind}”`,
        },
      ];
    }
    const before = first.get(id);
    if (!before) {
      first.set(id, use);
      return [];
    }
    const { line } = placeOf(before);
    return [
      {
        ...place,
        problem: `the id “${id}” is given twice`,
        found: `${withArticle(kind)} here, ${withArticle(before.kind)} on line ${line}`,
        mend: `choose another for one of them, as in “${id}-${kind === before.kind ? '2' : kind}”`,
      },
    ];
  });
}

function withArticle(kind: string): string {
  return `${kind === 'event' ? 'an' : 'a'} ${kind}`;
}
