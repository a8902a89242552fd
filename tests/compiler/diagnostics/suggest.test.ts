import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../../src/compiler/diagnostics/suggest';

const fields = ['standing', 'summary', 'sources', 'speakers', 'stances', 'title'];

test.each([
  ['standng', 'standing'],
  ['sumary', 'summary'],
  ['source', 'sources'],
  ['Speakers', 'speakers'],
  ['stance', 'stances'],
  ['tilte', 'title'],
  ['titel', 'title'],
])('“%s” was meant to be “%s”', (written, meant) => {
  expect(suggest(written, fields)).toBe(meant);
});

test.each(['colour', 'x', '', 'sourcesspeakersstances'])('“%s” is like no known word', (written) => {
  expect(suggest(written, fields)).toBeUndefined();
  expect(didYouMean(written, fields, 'otherwise')).toBe('otherwise');
});

test('of two words equally near, the first is offered', () => {
  expect(didYouMean('pest', ['post', 'past'], '')).toBe('did you mean “post”?');
});

test('among no words, none is near', () => {
  expect(suggest('a', [])).toBeUndefined();
});
