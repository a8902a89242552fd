import { describe, expect, test } from 'vitest';
import { sourceRoute, statementRoutes } from '../../../src/compiler/routes/routeOf';

const sources = new Map([
  ['independent', { publisher: 'The Independent' }],
  ['washington-post', { publisher: 'The Washington Post', through: 'independent' }],
  ['washington-post-later', { publisher: 'The Washington Post' }],
]);

describe('the routes of a statement are the hands after its speakers', () => {
  const read = { independent: {}, 'washington-post': { through: 'independent' } };

  test('a former official told the Post, which the Independent relays', () => {
    expect(statementRoutes({ through: ['washington-post', 'independent'] }, read)).toEqual([
      ['washington-post', 'independent'],
    ]);
  });

  test('words that came on two routes have both', () => {
    const through = [['washington-post', 'independent'], ['independent']];
    expect(statementRoutes({ through }, read)).toEqual(through);
  });

  test('where nothing is said, it is the one source that was read itself', () => {
    expect(statementRoutes({}, read)).toEqual([['independent']]);
  });

  test('where two were read, nobody can tell which', () => {
    expect(statementRoutes({}, { independent: {}, post: {} })).toEqual([]);
  });
});

describe('the route of a source leads to one that was read itself', () => {
  test('a source that was read stands alone', () => {
    expect(sourceRoute('independent', sources)).toEqual(['independent']);
  });

  test('a source known only through another has that one after it', () => {
    expect(sourceRoute('washington-post', sources)).toEqual(['washington-post', 'independent']);
  });

  test('a circle ends before it would begin again', () => {
    const circle = new Map([
      ['a', { through: 'b' }],
      ['b', { through: 'a' }],
    ]);
    expect(sourceRoute('a', circle)).toEqual(['a', 'b']);
  });
});
