import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { storySchemaFile } from '../../src/exports/Site';
import { changeKinds, forms, namings, sourceKinds, stances, standings } from '../../src/model/story';
import { storyJson } from '../../src/exports/storyJson';
import { knownStories, shipped } from './knownStories';

const schema = JSON.parse(readFileSync(`public/${storySchemaFile}`, 'utf8')) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

/** Every object within a value, itself first. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

describe('story.json', () => {
  test.each(knownStories)('of $slug is as the schema that ships says', (story) => {
    validate(JSON.parse(storyJson(story)));
    expect(validate.errors).toBeNull();
  });

  test('holds the whole compiled story and leads to its schema, under any base', () => {
    const { $schema, ...story } = JSON.parse(storyJson(shipped)) as { $schema: string };
    expect(story).toEqual(JSON.parse(JSON.stringify(shipped)));
    expect(new URL($schema, 'https://example.org/sub/stories/flood/story.json').pathname).toBe(
      `/sub/${storySchemaFile}`,
    );
  });

  test('may have no field, anywhere, that the schema does not tell of', () => {
    const count = objectsIn(JSON.parse(storyJson(shipped))).length;
    expect(count).toBeGreaterThan(100);
    for (let index = 0; index < count; index += 1) {
      const story = JSON.parse(storyJson(shipped)) as unknown;
      const changed = objectsIn(story)[index];
      if (changed) changed['surprise'] = true;
      expect(validate(story), JSON.stringify(changed)).toBe(false);
    }
  });

  test('lacks no field that the schema promises', () => {
    for (const field of Object.keys(shipped)) {
      const story = JSON.parse(storyJson(shipped)) as Record<string, unknown>;
      delete story[field];
      expect(validate(story), field).toBe(false);
    }
  });

  test('may have every value that the model has where there is a choice, and no other', () => {
    const choices = objectsIn(schema).flatMap((part) =>
      part['enum'] ? [(part['enum'] as string[]).toSorted()] : [],
    );
    for (const values of [stances, standings, namings, forms, sourceKinds, changeKinds])
      expect(choices, values.join()).toContainEqual(values.toSorted());
  });
});
