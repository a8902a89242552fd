import { expect, test } from 'vitest';
import { validateShape } from '../../../src/compiler/schema/validateShape';
import { passageQueries, unknownId } from '../../../src/compiler/passages/passageQueries';
import { readYaml } from '../../../src/compiler/yaml/readYaml';

function queriesOf(yaml: string) {
  const { raw } = readYaml(yaml, 'story.yaml');
  if (!raw) throw new Error('the YAML does not parse');
  return passageQueries(validateShape(raw).step);
}

test('every passage is looked for, with the item that rests on it', () => {
  const queries = queriesOf(`
claims:
  leak: { text: It leaked, passages: [let out, leaked] }
events:
  - { id: hack, passages: [got in] }
statements:
  - { id: reply, passages: [not confirmed] }
unknown:
  - { text: What was taken, passages: [what was taken] }
  - { text: When, passages: [neither month nor day] }
`);
  expect(queries.map(({ item, exact }) => `${item}: ${exact}`)).toEqual([
    'leak: let out',
    'leak: leaked',
    'hack: got in',
    'reply: not confirmed',
    'unknown--1: what was taken',
    'unknown--2: neither month nor day',
  ]);
});

test('a passage keeps the words before and after it', () => {
  const [query] = queriesOf('claims: { leak: { passages: [{ exact: a leak, prefix: of, suffix: at }] } }');
  expect(query).toMatchObject({ exact: 'a leak', prefix: 'of', suffix: 'at' });
});

test('a passage knows where it stands in story.yaml', () => {
  const [query] = queriesOf('claims:\n  leak:\n    passages:\n      - let out\n');
  expect(query).toMatchObject({ path: 'story.yaml', place: { line: 4, column: 9 } });
});

test('passages of a wrong shape are left to the faults they are, the others still looked for', () => {
  const queries = queriesOf('events: [{ passages: [7, got in, { prefix: of }] }]\nstatements: nonsense');
  expect(queries.map(({ item, exact }) => `${item}: ${exact}`)).toEqual(['events 1: got in']);
});

test('entries of “unknown” are counted from 1', () => {
  expect(unknownId(0)).toBe('unknown--1');
});
