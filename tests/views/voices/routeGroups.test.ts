import { describe, expect, it } from 'vitest';
import type { Source, Statement, Story } from '../../../src/model/story';
import { type RouteGroup, routeGroups } from '../../../src/views/voices/routeGroups';
import { exampleStory } from '../exampleStory';

const [first] = exampleStory.statements as [Statement];
const said = (id: string, speakers: string[], ...routes: string[][]): Statement => ({
  ...first,
  id,
  speakers,
  routes,
});
const source = (id: string): Source => ({ id, publisher: `The ${id}`, published: exampleStory.asOf });

/** A story in which these things were said. */
const storyOf = (...statements: Statement[]): Story => ({
  ...exampleStory,
  sources: [...exampleStory.sources, ...['daily', 'agency', 'herald'].map(source)],
  statements,
});

/** A group as nested names: `courier(gazette(keeper) okafor)`. */
function drawn({ hand, groups, voices }: RouteGroup): string {
  return `${hand}(${[...groups.map(drawn), ...voices.map(({ speaker }) => speaker)].join(' ')})`;
}

describe('the voices of a story', () => {
  it('stand under one heading a paper, however many of its reports brought their words', () => {
    const again = { ...source('courier-again'), publisher: 'The Courier' };
    const story = storyOf(
      said('a', ['okafor'], ['courier']),
      said('b', ['okafor'], ['courier-again'], ['courier', 'courier-again']),
      said('c', ['lind'], ['courier-again']),
    );
    const groups = routeGroups({ ...story, sources: [...story.sources, again] });
    expect(groups.map(drawn)).toEqual(['courier(okafor lind)']);
    expect(groups[0]?.voices.flatMap(({ sayings }) => sayings.flatMap(({ others }) => others))).toEqual([]);
  });

  it('stand under the report in which they can be read, those of another paper in a group of its own', () => {
    expect(routeGroups(exampleStory).map(drawn)).toEqual([
      'courier(gazette(gazette-desk former-keeper) okafor residents works-ministry)',
    ]);
  });

  it('stand in groups within groups where several papers stand in a row', () => {
    const story = storyOf(
      said('a', ['okafor'], ['gazette', 'agency', 'daily', 'courier']),
      said('b', ['residents'], ['daily', 'courier']),
      said('c', ['lind'], ['courier']),
    );
    expect(routeGroups(story).map(drawn)).toEqual(['courier(daily(agency(gazette(okafor)) residents) lind)']);
  });

  it('stand under several reports where a reader can read several', () => {
    const story = storyOf(said('a', ['okafor'], ['courier']), said('b', ['lind'], ['herald']));
    expect(routeGroups(story).map(drawn)).toEqual(['courier(okafor)', 'herald(lind)']);
  });

  it('stand once each, with all that they say, where most of it came from', () => {
    const story = storyOf(
      said('a', ['okafor'], ['herald']),
      said('b', ['okafor'], ['courier']),
      said('c', ['okafor'], ['courier'], ['herald']),
      said('d', ['okafor'], ['courier']),
    );
    const groups = routeGroups(story);
    expect(groups.map(drawn)).toEqual(['courier(okafor)']);
    const sayings = groups[0]?.voices[0]?.sayings.map(({ statement, here, others }) => [
      statement.id,
      here,
      others,
    ]);
    expect(sayings).toEqual([
      ['a', false, [['herald']]],
      ['b', true, []],
      ['c', true, [['herald']]],
      ['d', true, []],
    ]);
  });

  it('stand each by itself where they speak together', () => {
    const story = storyOf(said('a', ['okafor', 'residents'], ['courier']));
    expect(routeGroups(story).map(drawn)).toEqual(['courier(okafor residents)']);
  });

  it('do not stand in a group of their own where only they speak through their own paper', () => {
    const story = storyOf(
      said('a', ['gazette-desk'], ['gazette', 'courier']),
      said('b', ['okafor'], ['courier']),
    );
    expect(routeGroups(story).map(drawn)).toEqual(['courier(gazette-desk okafor)']);
  });

  it('are numbered in the order shown, so that no rails cross', () => {
    const numbers = (group: RouteGroup): number[] => [
      ...group.groups.flatMap(numbers),
      ...group.voices.map(({ at }) => at),
    ];
    const [root] = routeGroups(exampleStory);
    expect(root && numbers(root)).toEqual([0, 1, 2, 3, 4]);
    expect(root?.size).toBe(5);
    expect(root?.groups[0]?.size).toBe(2);
  });
});
