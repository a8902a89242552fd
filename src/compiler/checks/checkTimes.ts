/*
 * Checks that nothing happens after it was published, nor after what the story knows. Only a certain contradiction
 * counts, as in canFollow.ts.
 */
import type { Fault } from '../diagnostics/Fault';
import { statementRoutes } from '../routes/routeOf';
import type { YamlPath } from '../yaml/readYaml';
import { canFollow } from './canFollow';
import type { CheckedStory } from './CheckedStory';

/** Checks the dates of sources, events and statements against one another. */
export function checkTimes({ raw, story, dates }: CheckedStory): Fault[] {
  const faults: Fault[] = [];
  const dateAt = (path: YamlPath) => dates.get(path.join('.'));
  const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...raw.positionOf(path), problem, found, mend });

  const asOf = dateAt(['asOf']);
  const againstAsOf = (path: YamlPath, what: string, mend: string) => {
    const date = dateAt(path);
    if (!asOf || !date || canFollow(asOf, date)) return;
    fault(path, `${what} lies after what the story knows`, `${date.edtf}, as of ${asOf.edtf}`, mend);
  };
  const againstSources = (path: YamlPath, sources: readonly string[], name: string, mend: string) => {
    const date = dateAt(path);
    if (!date) return;
    for (const source of sources) {
      const published = dateAt(['sources', source, 'published']);
      if (!published || canFollow(published, date)) continue;
      const problem = `${name} comes after “${source}”, through which it is known`;
      const found = `it is dated ${date.edtf}, “${source}” was published ${published.edtf}`;
      fault(path, problem, found, mend);
      return;
    }
  };
  const mend = 'mend one of the two dates';

  for (const id of Object.keys(story.sources ?? {}))
    againstAsOf(['sources', id, 'published'], `the source “${id}”`, 'mend its date, or “asOf”');
  for (const [at, event] of (story.events ?? []).entries()) {
    const name = `the event “${event?.id ?? ''}”`;
    const isPlanned = event?.standing === 'planned';
    if (!isPlanned) {
      const planned = 'make its standing “planned”, or mend one of the two dates';
      againstAsOf(['events', at, 'date'], name, planned);
      const sources = (event?.sources ?? []).flatMap((id) => id ?? []);
      againstSources(['events', at, 'date'], sources, name, planned);
    }
    againstAsOf(['events', at, 'reported'], `the report of “${event?.id ?? ''}”`, mend);
  }
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const path = ['statements', at, 'date'];
    const name = `the statement “${statement?.id ?? ''}”`;
    againstAsOf(path, name, mend);
    againstSources(path, statementRoutes(statement, story.sources).flat(), name, mend);
  }
  return faults;
}
