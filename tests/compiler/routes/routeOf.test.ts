import { describe, expect, test } from 'vitest';
import { sourceRoute, statementRoute } from '../../../src/compiler/routes/routeOf';

const sources = new Map([
  ['independent', { publisher: 'The Independent' }],
  ['washington-post', { publisher: 'The Washington Post', through: 'independent' }],
  ['washington-post-later', { publisher: 'The Washington Post' }],
]);

describe('the route of a statement begins with its speaker and ends with the reader’s paper', () => {
  test('a former official told the Post, which the Independent relays', () => {
    const route = statementRoute({ id: 'former-official' }, ['washington-post', 'independent'], sources);
    expect(route).toEqual(['former-official', 'washington-post', 'independent']);
  });

  test('a newspaper that speaks itself stands once, as the source', () => {
    const post = { id: 'the-washington-post', publishes: 'washington-post' };
    expect(statementRoute(post, ['washington-post', 'independent'], sources)).toEqual([
      'washington-post',
      'independent',
    ]);
  });

  test('also where it speaks in another of its reports', () => {
    const post = { id: 'the-washington-post', publishes: 'washington-post' };
    expect(statementRoute(post, ['washington-post-later'], sources)).toEqual(['washington-post-later']);
  });

  test('a newspaper that another one quotes stands as the speaker', () => {
    const post = { id: 'the-washington-post', publishes: 'washington-post' };
    expect(statementRoute(post, ['independent'], sources)).toEqual(['the-washington-post', 'independent']);
  });

  test('it is a list of its own', () => {
    const through = ['washington-post'];
    const route = statementRoute({ id: 'post', publishes: 'washington-post' }, through, sources);
    expect(route).not.toBe(through);
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
