import type { Id, Source, Story } from './story';

const firstWorks = new WeakMap<Story, Map<Id, Id>>();

/**
 * Of the works that a reader knows by one name (one publisher's, in the words of the same speaker) the first, for
 * lists of names; any other hand is itself.
 */
export function firstWork(story: Story, hand: Id): Id {
  let firsts = firstWorks.get(story);
  if (!firsts) {
    const byName = new Map<string, Id>();
    firsts = new Map();
    for (const source of story.sources) {
      const name = nameKey(source);
      if (!byName.has(name)) byName.set(name, source.id);
      firsts.set(source.id, byName.get(name) ?? source.id);
    }
    firstWorks.set(story, firsts);
  }
  return firsts.get(hand) ?? hand;
}

function nameKey({ publisher, by }: Source): string {
  return JSON.stringify([publisher, by]);
}

/**
 * Routes as lists of names show them: a paper that relays its own report stands once, and so do two routes of the same
 * names, which differ only in the reports of a paper.
 */
export function namedRoutes(story: Story, routes: readonly (readonly Id[])[]): Id[][] {
  const named = new Map<string, Id[]>();
  for (const route of routes) {
    const hands = route.map((hand) => firstWork(story, hand)).filter((hand, at, all) => hand !== all[at - 1]);
    named.set(hands.join(' '), hands);
  }
  return [...named.values()];
}
