/*
 * Checks the routes of statements and sources for loops and gaps. A gap would hide from the reader that a
 * source relayed the words.
 */
import type { AuthoredStory } from '../schema/AuthoredStory';
import type { Fault } from '../diagnostics/Fault';
import { maxHands, readSources, sourceRoute, statementRoutes } from '../routes/routeOf';
import { type Part, routesOf, speakersOf } from '../schema/statementParts';
import { formatRoute } from '../diagnostics/formatRoute';
import type { YamlPath } from '../yaml/readYaml';

/** The most links from one hand to the next: the route diagram draws each. */
const maxLinks = 1000;

/** Whether a route leads from one hand directly to another. */
function leads(hands: readonly Part[], from: string, to: string): boolean {
  return hands.some(({ value }, step) => value === from && hands[step + 1]?.value === to);
}

/** Checks `through` of every source and statement. */
export function checkRoutes({ raw, story, isWritten }: AuthoredStory): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...raw.positionOf(path), problem, found, mend });
  const sources = new Map(
    Object.entries(story.sources ?? {}).map(([id, source]) => [
      id,
      source?.through === undefined ? {} : { through: source.through },
    ]),
  );

  const speakers = new Set(Object.keys(story.speakers ?? {}));
  const looped = new Set<string>();
  for (const id of sources.keys()) {
    const route = sourceRoute(id, sources);
    const next = sources.get(route.at(-1) ?? '')?.through;
    if (next === undefined || !sources.has(next)) {
      // Reported of the first source that is too far from the reader, not of all that are behind it.
      if (route.length === maxHands + 1) {
        const problem = `the source “${id}” is known through too many others`;
        fault(['sources', id, 'through'], problem, formatRoute(route), `keep to ${maxHands} hands in a row`);
      }
      continue;
    }
    // Reported once a loop, of the first source in it; one that only leads into a loop is not to blame.
    if (next === id && !looped.has(id)) {
      const problem = `the source “${id}” is known only through itself`;
      const mend = 'one of them must be read itself: take out its “through”';
      fault(['sources', id, 'through'], problem, formatRoute([...route, id]), mend);
    }
    for (const hand of route) looped.add(hand);
  }

  const read = readSources(story.sources);
  const readWords = () =>
    read.length === 0
      ? 'the story has no source that was read'
      : `the story has ${read.length} sources that were read`;
  const readMend = () =>
    read.length === 0 ? 'add the source' : `add “through: [${read[0] ?? ''}]”, or another`;
  const links = new Set<string>();
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const before = links.size;
    const name = `the statement “${statement?.id ?? ''}”`;
    const routes = routesOf(statement);
    if (!isWritten(['statements', at, 'through']) && statementRoutes(statement, story.sources).length === 0)
      fault(['statements', at], `${name} does not say what it came through`, readWords(), readMend());
    const said = new Set(speakersOf(statement).map(({ value }) => value));
    const seen = new Set<string>();
    for (const { hands: parts, path: route } of routes) {
      const hands = parts.map(({ value }) => value);
      const last = hands.at(-1);
      const place = ['statements', at, ...route];
      if (last === undefined && route.length > 1)
        fault(place, `a route of ${name} is empty`, 'an empty list', 'add its hands, or take it out');
      if (last !== undefined && speakers.has(last)) {
        const mend = 'end it with the source that can be read';
        fault([...place, hands.length - 1], `a route of ${name} ends at a speaker`, formatRoute(hands), mend);
      }
      if (hands.length > 0 && seen.size === seen.add(hands.join(' ')).size)
        fault(place, `a route of ${name} stands twice`, formatRoute(hands), 'keep one of the two');
      for (const [step, { value: hand, path: within }] of parts.entries()) {
        const path = ['statements', at, ...within];
        if (!sources.has(hand) && !speakers.has(hand)) continue;
        if (hands.indexOf(hand) < step || said.has(hand)) {
          fault(
            path,
            `the route comes back to “${hand}”`,
            said.has(hand) ? `“${hand}” is the speaker` : formatRoute(hands),
            'name each hand once, the reader’s last',
          );
          continue;
        }
        // Persons may pass on what a source gives before the next source has it.
        const next = hands.slice(step + 1).find((one) => !speakers.has(one));
        const needed = sources.get(hand)?.through;
        if (needed === undefined || next === needed || !sources.has(needed) || looped.has(hand)) continue;
        // What came on several routes is known through the one, and need not be on the others.
        if (next !== undefined && routes.some((other) => leads(other.hands, hand, needed))) continue;
        const found = next === undefined ? `the route ends at “${hand}”` : `“${next}” comes after it`;
        const problem = `the route has a gap: “${hand}” is known only through “${needed}”`;
        fault(path, problem, found, `${hands.includes(needed) ? 'put' : 'add'} “${needed}” after “${hand}”`);
      }
      for (const [step, hand] of hands.entries())
        for (const giver of step === 0 ? speakersOf(statement).map(({ value }) => value) : [hands[step - 1]])
          links.add(`${giver ?? ''} ${hand}`);
    }
    if (before <= maxLinks && links.size > maxLinks)
      fault(
        ['statements', at, 'through'],
        'the story has too many ways from one hand to another',
        `more than ${maxLinks}`,
        'part it into several stories',
      );
  }
  return faults;
}
