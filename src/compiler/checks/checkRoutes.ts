/*
 * Checks the routes of statements and sources for loops and gaps. A gap would hide from the reader that a
 * source relayed the words.
 */
import type { AuthoredStory } from '../schema/AuthoredStory';
import type { Fault } from '../diagnostics/Fault';
import { maxHands, sourceRoute } from '../routes/routeOf';
import { routesOf, speakersOf } from '../schema/statementParts';
import { formatRoute } from '../diagnostics/formatRoute';
import type { YamlPath } from '../yaml/readYaml';

/** The most links from one hand to the next: the route diagram draws each. */
const maxLinks = 1000;

/** Checks `through` of every source and statement. */
export function checkRoutes({ raw, story }: AuthoredStory): Fault[] {
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

  const links = new Set<string>();
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const before = links.size;
    for (const { hands: parts } of routesOf(statement)) {
      const hands = parts.map(({ value }) => value);
      for (const [step, { value: hand, path: within }] of parts.entries()) {
        const path = ['statements', at, ...within];
        if (!sources.has(hand) && !speakers.has(hand)) continue;
        if (hands.indexOf(hand) < step) {
          fault(
            path,
            `the route comes back to “${hand}”`,
            formatRoute(hands),
            'name each hand once, the reader’s last',
          );
          continue;
        }
        const next = hands[step + 1];
        const needed = sources.get(hand)?.through;
        if (needed === undefined || next === needed || !sources.has(needed) || looped.has(hand)) continue;
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
