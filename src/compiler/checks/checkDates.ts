import type { AuthoredStory } from '../schema/AuthoredStory';
import type { Fault } from '../diagnostics/Fault';
import { type ParsedDate, isError, parseDate } from '../dates/parseDate';
import { quoted } from '../diagnostics/quoted';
import type { YamlPath } from '../yaml/readYaml';

/** Parses the dates of a story; the map is by path, joined by dots. */
export function checkDates({ raw, story }: AuthoredStory): {
  dates: Map<string, ParsedDate>;
  faults: Fault[];
} {
  const dates = new Map<string, ParsedDate>();
  const faults: Fault[] = [];
  const read = (path: YamlPath, value: string | number | undefined) => {
    if (value === undefined) return;
    const parsed = parseDate(value);
    if (!isError(parsed)) {
      dates.set(path.join('.'), parsed);
      return;
    }
    faults.push({
      path: raw.path,
      ...raw.positionOf(path),
      problem: `the date ${parsed.reason}`,
      found: quoted(String(value)),
      mend: parsed.mend,
    });
  };
  read(['asOf'], story.asOf);
  read(['published'], story.published);
  for (const [at, change] of (story.changes ?? []).entries()) read(['changes', at, 'date'], change?.date);
  for (const [id, source] of Object.entries(story.sources ?? {}))
    read(['sources', id, 'published'], source?.published);
  for (const [at, event] of (story.events ?? []).entries()) {
    read(['events', at, 'date'], event?.date);
    read(['events', at, 'reported'], event?.reported);
  }
  for (const [at, statement] of (story.statements ?? []).entries())
    read(['statements', at, 'date'], statement?.date);
  return { dates, faults };
}
