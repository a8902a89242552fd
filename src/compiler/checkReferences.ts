/*
 * A story comes in; every id that points nowhere, or at something of another kind, goes out as a fault.
 */
import type { AuthoredStep } from './steps';
import { idsOf } from './checkIds';
import type { Fault } from './Fault';
import { didYouMean } from './nearest';
import type { YamlPath } from './readYaml';

/** Checks that each id named stands for something of the kind that is meant. */
export function checkReferences(step: AuthoredStep): Fault[] {
  const { raw, story } = step;
  const uses = idsOf(step);
  const kinds = new Map<string, string>();
  for (const { id, kind } of uses) if (!kinds.has(id)) kinds.set(id, kind);
  const faults: Fault[] = [];

  const refer = (path: YamlPath, id: string | undefined, kind: string, atKey = false) => {
    if (id === undefined || kinds.get(id) === kind) return;
    const known = uses.filter((use) => use.kind === kind).map((use) => use.id);
    const other = kinds.get(id);
    faults.push({
      path: raw.path,
      ...(atKey ? raw.placeOfKey(path) : raw.placeOf(path)),
      problem: `there is no ${kind} “${id}”`,
      found: other ? `“${id}” is ${other === 'event' ? 'an' : 'a'} ${other}` : 'an id that points nowhere',
      mend: didYouMean(
        id,
        known,
        known.length > 0 ? `the story has ${listed(known)}` : `the story has no ${kind} yet: add it`,
      ),
    });
  };
  const referAll = (path: YamlPath, ids: readonly (string | undefined)[] | undefined, kind: string) => {
    for (const [at, id] of (ids ?? []).entries()) refer([...path, at], id, kind);
  };

  for (const [id, source] of Object.entries(story.sources ?? {}))
    refer(['sources', id, 'through'], source?.through, 'source');
  for (const [id, speaker] of Object.entries(story.speakers ?? {}))
    refer(['speakers', id, 'side'], speaker?.side, 'side');
  for (const [at, event] of (story.events ?? []).entries()) {
    referAll(['events', at, 'after'], event?.after, 'event');
    referAll(['events', at, 'sources'], event?.sources, 'source');
    referAll(['events', at, 'speakers'], event?.speakers, 'speaker');
  }
  for (const [at, statement] of (story.statements ?? []).entries()) {
    refer(['statements', at, 'speaker'], statement?.speaker, 'speaker');
    referAll(['statements', at, 'through'], statement?.through, 'source');
    for (const claim of Object.keys(statement?.stances ?? {}))
      refer(['statements', at, 'stances', claim], claim, 'claim', true);
  }
  const anything = uses.map(({ id }) => id);
  for (const [at, line] of (story.glance ?? []).entries()) {
    const see = line?.see;
    if (see === undefined || see === 'unknown' || kinds.has(see)) continue;
    faults.push({
      path: raw.path,
      ...raw.placeOf(['glance', at, 'see']),
      problem: `there is no item “${see}”`,
      found: 'an id that points nowhere',
      mend: didYouMean(see, anything, 'name an event, statement, claim, speaker or source, or “unknown”'),
    });
  }
  return faults;
}

/** The first few; a list of a hundred helps nobody. */
function listed(ids: readonly string[]): string {
  return ids.length > 6 ? `${ids.slice(0, 6).join(', ')} and ${ids.length - 6} more` : ids.join(', ');
}
