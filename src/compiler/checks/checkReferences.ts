/*
 * Checks that every id a story refers to exists, is of the right kind, and stands once in its list.
 */
import { idsOf } from './checkIds';
import type { Fault } from '../diagnostics/Fault';
import { formatList } from '../diagnostics/formatList';
import { withArticle } from '../schema/fieldNames';
import { didYouMean } from '../diagnostics/suggest';
import { quoted } from '../diagnostics/quoted';
import type { YamlPath } from '../yaml/readYaml';
import type { AuthoredStory } from '../schema/AuthoredStory';

type Kind = 'source' | 'side' | 'speaker' | 'claim' | 'event' | 'statement';

/** After so many faults, what was meant is no longer looked for: it takes its time, and the cause is another. */
const maxCompared = 100;

/** Checks that each id named stands for something of the kind that is meant. */
export function checkReferences(step: AuthoredStory): Fault[] {
  const { raw, story } = step;
  const known: Record<Kind, string[]> = {
    source: [],
    side: [],
    speaker: [],
    claim: [],
    event: [],
    statement: [],
  };
  const kinds = new Map<string, Set<string>>();
  for (const { id, kind } of idsOf(step)) {
    known[kind as Kind].push(id);
    kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  }
  const faults: Fault[] = [];
  const fault = (place: { line: number; column: number }, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...place, problem, found, mend });

  const refer = (path: YamlPath, id: string | undefined, kind: Kind, atKey = false) => {
    // Where the whole collection is at fault, nothing is known of what it names.
    if (id === undefined || kinds.get(id)?.has(kind) || story[`${kind}s`] === undefined) return;
    const [other] = kinds.get(id) ?? [];
    fault(
      atKey ? raw.positionOfKey(path) : raw.positionOf(path),
      `there is no ${kind} ${quoted(id)}`,
      other === undefined ? 'an id that points nowhere' : `“${id}” is ${withArticle(other)}`,
      didYouMean(
        id,
        faults.length < maxCompared ? known[kind] : [],
        known[kind].length > 0
          ? `the story has ${listed(known[kind])}`
          : `the story has no ${kind} yet: add it`,
      ),
    );
  };
  const referAll = (path: YamlPath, ids: readonly (string | undefined)[] | undefined, kind: Kind) => {
    const given = new Set<string>();
    for (const [at, id] of (ids ?? []).entries()) {
      if (id !== undefined && given.has(id)) {
        const problem = `${quoted(id)} stands twice in “${String(path.at(-1))}”`;
        fault(raw.positionOf([...path, at]), problem, 'this is the second', 'keep one of the two');
      } else refer([...path, at], id, kind);
      if (id !== undefined) given.add(id);
    }
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
    // A hand that stands twice makes a loop, which the check of routes tells.
    for (const [hand, id] of (statement?.through ?? []).entries())
      refer(['statements', at, 'through', hand], id, 'source');
    for (const claim of Object.keys(statement?.stances ?? {}))
      refer(['statements', at, 'stances', claim], claim, 'claim', true);
  }

  const whole = (Object.keys(known) as Kind[]).every((kind) => story[`${kind}s`] !== undefined);
  for (const [at, line] of (story.glance ?? []).entries()) {
    const see = line?.see;
    if (see === undefined || kinds.has(see)) continue;
    const place = raw.positionOf(['glance', at, 'see']);
    if (see === 'unknown') {
      if (story.unknown?.length !== 0) continue;
      fault(
        place,
        'nothing is said to be unknown',
        '“unknown” is an empty list',
        'add it to “unknown”, or name an item',
      );
    } else if (whole) {
      const otherwise = 'name an event, statement, claim, speaker or source, or “unknown”';
      fault(
        place,
        `there is no item ${quoted(see)}`,
        'an id that points nowhere',
        didYouMean(see, kinds.keys(), otherwise),
      );
    }
  }
  return faults;
}

/** The first few ids: a list of a hundred would help nobody. */
function listed(ids: readonly string[]): string {
  return ids.length > 6 ? formatList([...ids.slice(0, 6), `${ids.length - 6} more`]) : ids.join(', ');
}
