import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';
import { readStory } from '../../src/compiler/readStory';
import type { Story } from '../../src/model/story';

const fixtures = join(import.meta.dirname, '../fixtures');
/** Stories of the first format: one speaker, one run of words and one route a statement, and no field that came later. */
const folders = [
  ...['bridge-in-arabic', 'library-in-japanese', 'nothing-but-a-text', 'overlapping-passages'].map((name) =>
    join(fixtures, 'stories', name),
  ),
  ...readdirSync(join(fixtures, 'hostile'))
    .filter((name) => name.startsWith('story-'))
    .map((name) => join(fixtures, 'hostile', name)),
  join(fixtures, 'weighing/ferry-fire'),
];

function compiled(files: ReturnType<typeof readStory>): Story {
  const result = compile(files);
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.story;
}

/** The same story with all that the second format has for it written out. */
function inSecondFormat(yaml: string): string {
  const story = parse(yaml, { intAsBigInt: true }) as Record<string, unknown> & {
    asOf: unknown;
    events: object[];
    statements: { speaker: string; form: string; words?: string; through: string[] }[];
  };
  return stringify(
    {
      ...story,
      byline: [],
      changes: [],
      published: story.asOf,
      events: story.events.map((event) => ({ after: [], speakers: [], ...event })),
      statements: story.statements.map((statement) => ({
        ...statement,
        speaker: [statement.speaker],
        through: [statement.through],
        ...(statement.form === 'quote' && { words: [statement.words] }),
        answers: [],
        corrects: [],
        withdraws: [],
        repeats: [],
      })),
    },
    { lineWidth: 0 },
  );
}

test.each(folders.map((folder) => [folder.slice(fixtures.length + 1), folder]))(
  '%s, of the first format, gives the story that the second gives where all is written out',
  (_, folder) => {
    const files = readStory(folder);
    if (!(files.yaml instanceof Uint8Array)) throw new Error(`${folder} has no story.yaml`);
    const yaml = new TextDecoder().decode(files.yaml);
    const first = compiled(files);
    expect(yaml).not.toMatch(/^(byline|changes|published):|^ +(answers|corrects|withdraws|repeats|short):/m);
    expect(compiled({ ...files, yaml: new TextEncoder().encode(inSecondFormat(yaml)) })).toEqual(first);
  },
);
