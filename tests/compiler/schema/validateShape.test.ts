import { describe, expect, test } from 'vitest';
import { validateShape } from '../../../src/compiler/schema/validateShape';
import { readYaml } from '../../../src/compiler/yaml/readYaml';

function authored(yaml: string) {
  const { raw } = readYaml(yaml, 'story.yaml');
  if (!raw) throw new Error('the YAML does not parse');
  return validateShape(raw);
}

describe('a part with a fault is left out, and the rest goes on', () => {
  test('a field of a wrong type', () => {
    expect(authored('title: 5\nlanguage: en\n').step.story).toMatchObject({
      title: undefined,
      language: 'en',
    });
  });

  test('a source that is empty, whose id others may name', () => {
    expect(Object.keys(authored('sources: { post: }').step.story.sources ?? {})).toEqual(['post']);
  });

  test('a whole passage whose context is at fault, as its words alone may stand elsewhere', () => {
    const { story } = authored('claims: { leak: { passages: [{ exact: a, sufix: b }, c] } }').step;
    expect(story.claims?.['leak']?.passages).toEqual([undefined, 'c']);
  });

  test('whatever stands where no story can have it', () => {
    for (const yaml of [
      'null',
      '42',
      '[]',
      'words',
      'events: { a: b }',
      'sources: [1, 2]',
      'events: [[], 5, null]',
    ])
      expect(authored(yaml).faults.length).toBeGreaterThan(0);
  });
});

test('a misspelt field counts as written, so that nobody is told to add it', () => {
  const { step, faults } = authored('titel: A\nstandfirst: B\n');
  expect(step.isWritten(['title'])).toBe(true);
  expect(step.isWritten(['language'])).toBe(false);
  expect(faults.some(({ problem }) => problem === 'the story has no “title”')).toBe(false);
  expect(faults.some(({ problem }) => problem === 'the story has no “language”')).toBe(true);
});

test('a field that is there already is not offered for a second one', () => {
  const { faults } = authored('title: A\ntitles: B\n');
  expect(faults.find(({ problem }) => problem.includes('“titles”'))?.mend).toMatch(/^its fields are title, /);
});

test('a source may be called as any field is', () => {
  const { faults } = authored('sources: { passages: { publisher: A, published: 2020, colour: red } }');
  expect(faults.map(({ problem }) => problem)).toContain('a source has no field “colour”');
});
