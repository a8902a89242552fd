import { expect, test } from 'vitest';
import { markOf } from '../../../src/compiler/assemble/markOf';

const story = {
  events: [
    { id: 'hack', standing: 'alleged' as const },
    { id: 'report', standing: 'established' as const },
  ],
  statements: [
    { id: 'reply', form: 'quote' as const, speakers: ['minister'] },
    { id: 'it-was-bad', form: 'quote' as const, speakers: ['official'] },
    { id: 'article', form: 'paraphrase' as const, speakers: ['the-post'] },
    { id: 'silence', form: 'no-comment' as const, speakers: ['minister'] },
  ],
  speakers: new Map([
    ['minister', { naming: 'named' as const }],
    ['official', { naming: 'described' as const }],
    ['the-post', { naming: 'institution' as const, publishes: 'post' }],
  ]),
};

test.each([
  ['an event', 'hack', 'alleged'],
  ['another event', 'report', 'established'],
  ['what a named speaker said', 'reply', 'official'],
  ['what an unnamed one said', 'it-was-bad', 'reported'],
  ['what a newspaper wrote', 'article', 'reported'],
  ['silence', 'silence', 'silent'],
  ['what is not known', 'unknown', 'silent'],
  ['anything else, a speaker for one', 'minister', 'reported'],
])('%s (%s) is marked as %s', (_what, id, mark) => {
  expect(markOf(id, story)).toBe(mark);
});
