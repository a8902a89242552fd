/*
 * Checks that every id a story refers to exists, is of the right kind, and stands once in its list.
 */
import { idsOf } from './checkIds';
import type { Fault } from '../diagnostics/Fault';
import { formatList } from '../diagnostics/formatList';
import { withArticle } from '../schema/fieldNames';
import { didYouMean } from '../diagnostics/suggest';
import { quoted } from '../diagnostics/quoted';
import { type Part, routesOf, speakersOf } from '../schema/statementParts';
import type { YamlPath } from '../yaml/readYaml';
import type { AuthoredStory } from '../schema/AuthoredStory';

type Kind = 'source' | 'side' | 'speaker' | 'claim' | 'event' | 'statement';

/** After so many faults, what was meant is no longer looked for: it takes its time, and the cause is another. */
const maxCompared = 100;

/** Checks that each id named stands for something of the kind that is meant. */
export function checkReferences(step: AuthoredStory): Fault[] {
  const { raw, story, isWritten } = step;
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

  /** Where a whole collection is at fault, nothing is known of what it names; where it is left out, it is empty. */
  const isKnown = (kind: Kind) => story[`${kind}s`] !== undefined || !isWritten([`${kind}s`]);
  const refer = (
    path: YamlPath,
    id: string | undefined,
    kind: Kind,
    { atKey = false, orElse }: { atKey?: boolean; orElse?: Kind } = {},
  ) => {
    if (id === undefined || kinds.get(id)?.has(kind) || !isKnown(kind)) return;
    if (orElse !== undefined && (kinds.get(id)?.has(orElse) || !isKnown(orElse))) return;
    const [other] = kinds.get(id) ?? [];
    fault(
      atKey ? raw.positionOfKey(path) : raw.positionOf(path),
      `there is no ${orElse === undefined ? kind : `${kind} or ${orElse}`} ${quoted(id)}`,
      other === undefined ? 'an id that points nowhere' : `“${id}” is ${withArticle(other)}`,
      didYouMean(
        id,
        faults.length < maxCompared ? [...known[kind], ...(orElse === undefined ? [] : known[orElse])] : [],
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

  const referParts = (parts: readonly Part[], within: (path: YamlPath) => YamlPath, kind: Kind) => {
    const given = new Set<string>();
    for (const { value, path } of parts) {
      if (given.has(value)) {
        const problem = `${quoted(value)} stands twice in “${String(path[0])}”`;
        fault(raw.positionOf(within(path)), problem, 'this is the second', 'keep one of the two');
      } else refer(within(path), value, kind);
      given.add(value);
    }
  };

  for (const [id, source] of Object.entries(story.sources ?? {})) {
    refer(['sources', id, 'through'], source?.through, 'source');
    refer(['sources', id, 'by'], source?.by, 'speaker');
  }
  for (const [id, speaker] of Object.entries(story.speakers ?? {}))
    refer(['speakers', id, 'side'], speaker?.side, 'side');
  for (const [at, event] of (story.events ?? []).entries()) {
    referAll(['events', at, 'after'], event?.after, 'event');
    referAll(['events', at, 'sources'], event?.sources, 'source');
    referAll(['events', at, 'speakers'], event?.speakers, 'speaker');
  }
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const within = (path: YamlPath): YamlPath => ['statements', at, ...path];
    referParts(speakersOf(statement), within, 'speaker');
    // A hand that stands twice makes a loop, which the check of routes tells.
    for (const { value, path } of routesOf(statement).flatMap(({ hands }) => hands))
      refer(within(path), value, 'source', { orElse: 'speaker' });
    for (const link of ['answers', 'corrects', 'withdraws', 'repeats'] as const)
      referAll(within([link]), statement?.[link], 'statement');
    for (const claim of Object.keys(statement?.stances ?? {}))
      refer(within(['stances', claim]), claim, 'claim', { atKey: true });
  }

  const whole = (Object.keys(known) as Kind[]).every(isKnown);
  const nothingUnknown = story.unknown === undefined ? !isWritten(['unknown']) : story.unknown.length === 0;
  const referItem = (path: YamlPath, see: string | undefined) => {
    if (see === undefined || kinds.has(see)) return;
    const place = raw.positionOf(path);
    if (see === 'unknown') {
      if (!nothingUnknown) return;
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
  };
  for (const [at, line] of (story.glance ?? []).entries()) referItem(['glance', at, 'see'], line?.see);
  for (const [at, change] of (story.changes ?? []).entries())
    for (const [item, id] of (change?.items ?? []).entries()) referItem(['changes', at, 'items', item], id);
  return faults;
}

/** The first few ids: a list of a hundred would help nobody. */
function listed(ids: readonly string[]): string {
  return ids.length > 6 ? formatList([...ids.slice(0, 6), `${ids.length - 6} more`]) : ids.join(', ');
}
