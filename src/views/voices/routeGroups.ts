/*
 * Groups the voices of a story by the hands that passed their words on, nested as those hands stand in a row.
 * It begins with what a reader can read, so the groups are the tries of all routes, read from their ends.
 */
import { itemById } from '../../model/lookups';
import { namedRoutes } from '../../model/namedRoutes';
import type { Id, Statement, Story } from '../../model/story';

/** One speaker with all that the speaker says. */
export interface Voice {
  speaker: Id;
  sayings: Saying[];
  /** The number of the voice within its outermost group, from 0, in the order shown. */
  at: number;
}

/** A statement as one of its speakers makes it. */
export interface Saying {
  statement: Statement;
  /** Whether its words came along the hands of the group that the voice stands in. */
  here: boolean;
  /** The other ways on which they came: hands after the speaker, the one that a reader can read last. */
  others: Id[][];
}

/** The voices that reached the reader through one hand. */
export interface RouteGroup {
  /** A source, or a speaker who passed words on. */
  hand: Id;
  /** Groups whose words this hand passed on. */
  groups: RouteGroup[];
  /** Voices whose words this hand had from themselves. */
  voices: Voice[];
  /** How many voices stand in it and in its groups. */
  size: number;
}

/** Every voice that these statements give words or silence to, once each, in the group of most of its statements. */
export function routeGroups(story: Story, statements: readonly Statement[] = story.statements): RouteGroup[] {
  const bySpeaker = new Map<Id, Statement[]>();
  for (const statement of statements)
    for (const speaker of statement.speakers) {
      const own = bySpeaker.get(speaker);
      if (own) own.push(statement);
      else bySpeaker.set(speaker, [statement]);
    }
  const roots: RouteGroup[] = [];
  for (const [speaker, own] of bySpeaker) {
    const home = usualRoute(story, own);
    let groups = roots;
    let group: RouteGroup | undefined;
    for (const hand of home.toReversed()) {
      group = groups.find((each) => each.hand === hand);
      if (!group) groups.push((group = { hand, groups: [], voices: [], size: 0 }));
      groups = group.groups;
    }
    const sayings = own.map((statement) => sayingOf(story, statement, home));
    group?.voices.push({ speaker, sayings, at: 0 });
  }
  for (const root of roots) {
    foldOwnSources(story, root);
    number(root, 0);
  }
  return roots;
}

/** The route of most of these statements; of several the one that comes first. */
function usualRoute(story: Story, statements: readonly Statement[]): Id[] {
  const counts = new Map<string, { route: Id[]; count: number }>();
  for (const route of statements.flatMap(({ routes }) => namedRoutes(story, routes))) {
    const known = counts.get(route.join(' '));
    if (known) known.count += 1;
    else counts.set(route.join(' '), { route, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.route ?? [];
}

function sayingOf(story: Story, statement: Statement, home: readonly Id[]): Saying {
  const routes = namedRoutes(story, statement.routes);
  const others = routes.filter((route) => route.join(' ') !== home.join(' '));
  return { statement, here: others.length < routes.length, others };
}

/** A source that only its own speaker speaks through is no group: the speaker stands in the group around it. */
function foldOwnSources(story: Story, group: RouteGroup): void {
  for (const inner of group.groups) foldOwnSources(story, inner);
  group.groups = group.groups.filter((inner) => {
    const item = itemById(story, inner.hand);
    const by = item?.kind === 'source' ? item.source.by : undefined;
    const own = inner.groups.length === 0 && inner.voices.every(({ speaker }) => speaker === by);
    if (own) group.voices.unshift(...inner.voices);
    return !own;
  });
}

/** Numbers the voices in the order shown, inner groups first; gives back the next number. */
function number(group: RouteGroup, from: number): number {
  let next = from;
  for (const inner of group.groups) next = number(inner, next);
  for (const voice of group.voices) {
    voice.at = next;
    next += 1;
  }
  group.size = next - from;
  return next;
}
