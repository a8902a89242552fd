/*
 * Reads the parts of a statement that may be written as one value or as a list, always as a list, each with its
 * path for faults.
 */
import type { YamlPath } from '../yaml/readYaml';
import type { Loose } from './AuthoredStory';
import type { Authored } from './storySchema';

type LooseStatement = Loose<Authored['statements'][number]> | undefined;

/** A value of a statement, with its path within the statement. */
export interface Part {
  value: string;
  path: YamlPath;
}

/** The speakers of a statement. */
export function speakersOf(statement: LooseStatement): Part[] {
  return partsOf(statement?.speaker, ['speaker']);
}

/** The runs of a statement's words. */
export function runsOf(statement: LooseStatement): Part[] {
  return partsOf(statement?.words, ['words']);
}

/** The runs of a translated quotation before it was translated. */
export function originalRunsOf(statement: LooseStatement): Part[] {
  return partsOf(statement?.original, ['original']);
}

/** The routes of a statement as authored: none where `through` is left out. */
export function routesOf(statement: LooseStatement): { hands: Part[]; path: YamlPath }[] {
  const through = statement?.through ?? [];
  if (!through.some(Array.isArray)) {
    return through.length === 0
      ? []
      : [{ hands: partsOf(through as string[], ['through']), path: ['through'] }];
  }
  return through.flatMap((hands, at) =>
    Array.isArray(hands)
      ? [{ hands: partsOf(hands as string[], ['through', at]), path: ['through', at] as YamlPath }]
      : [],
  );
}

function partsOf(value: string | readonly (string | undefined)[] | undefined, path: YamlPath): Part[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ value, path }];
  return value.flatMap((item, at) => (item === undefined ? [] : [{ value: item, path: [...path, at] }]));
}
