import { pageIds } from '../../model/story';
import type { Fault } from '../diagnostics/Fault';
import { withArticle } from '../schema/fieldNames';
import { quoted } from '../diagnostics/quoted';
import type { YamlPath } from '../yaml/readYaml';
import { idPattern } from '../schema/storySchema';
import type { AuthoredStory } from '../schema/AuthoredStory';

/** What an id names, and where it stands. */
export interface IdUse {
  id: string;
  kind: string;
  path: YamlPath;
}

/** The longest id. File systems take names of at most 255 bytes, and pages of items add to the id. */
const maxIdLength = 100;

/** Every id that a story gives, in the order of the file's parts. */
export function idsOf({ story }: AuthoredStory): IdUse[] {
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
export function checkIds(step: AuthoredStory): Fault[] {
  const { raw } = step;
  const positionOf = ({ path }: IdUse) =>
    path.length === 2 ? raw.positionOfKey(path) : raw.positionOf(path);
  const first = new Map<string, IdUse>();
  const reserved = new Set<string>(pageIds);
  return idsOf(step).flatMap((use): Fault[] => {
    const { id, kind } = use;
    const place = { path: raw.path, ...positionOf(use) };
    const before = first.get(id);
    if (before) {
      const found = `${withArticle(kind)} here, ${withArticle(before.kind)} on line ${positionOf(before).line}`;
      const other = `${id}-${kind === before.kind ? '2' : kind}`;
      const mend = `choose another for one of them, as in ${quoted(other)}`;
      return [{ ...place, problem: `the id ${quoted(id)} is given twice`, found, mend }];
    }
    first.set(id, use);
    if (id.length > maxIdLength) {
      const problem = `the id of ${withArticle(kind)} is too long`;
      const mend = `keep it within ${maxIdLength} letters: it is part of addresses and file names`;
      return [{ ...place, problem, found: `${id.length} letters, ${quoted(id)}`, mend }];
    }
    if (!idPattern.test(id)) {
      const problem = `this cannot be the id of ${withArticle(kind)}`;
      return [{ ...place, problem, found: quoted(id), mend: idMend(id) }];
    }
    if (!reserved.has(id)) return [];
    const mend = `choose another, as in “${id}-${kind}”`;
    return [
      {
        ...place,
        problem: `the id “${id}” is the page’s own`,
        found: `${withArticle(kind)} of that id`,
        mend,
      },
    ];
  });
}

function idMend(id: string): string {
  const kebab = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const example = idPattern.test(kebab) ? kebab : 'network-entered';
  return `write small letters, digits and single hyphens, a letter first: ${quoted(example)}`;
}
