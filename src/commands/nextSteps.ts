/*
 * Says what to do next where a story is only begun: faults alone would tell a beginner what is wrong with files that
 * are not written yet.
 */
import type { StoryFiles } from '../compiler/compile';
import { storySchema } from '../compiler/schema/storySchema';
import { decode } from '../compiler/source/decode';
import { readYaml } from '../compiler/yaml/readYaml';
import { isRecord } from '../compiler/yaml/yamlValues';

/** What may stand in a field at first; the others begin with dots, for the author's own words. */
const examples = new Map([
  ['language', 'en'],
  ['asOf', '2024-03-04'],
]);

/** The lines to print; none where both files are there and story.yaml has every field that it needs. */
export function nextSteps({ folder, yaml, text }: StoryFiles): string[] {
  // A file that is there and cannot be read is told as a fault.
  if ([yaml, text].some((file) => file !== undefined && !(file instanceof Uint8Array))) return [];
  const missing = missingLines(yaml);
  const noText = isEmpty(text);
  if (missing.length === 0 && !noText) return [];
  return [
    `What to do next in ${folder}:`,
    ...(noText ? ['- Write the full text of the story into a file text.md, as plain paragraphs.'] : []),
    ...(missing.length > 0
      ? [
          `- Write ${missing.length === 1 ? 'this line' : 'these lines'} into ${isEmpty(yaml) ? 'a file story.yaml' : 'story.yaml'}, with your own words for the dots:`,
          ...missing.map((line) => `    ${line}`),
        ]
      : []),
    '- Check again. Then add what happened and who said what: docs/writing-a-story.md shows how, by an example.',
  ];
}

/** The fields that a story needs and this one has not, each as a line of story.yaml. */
function missingLines(yaml: StoryFiles['yaml']): string[] {
  const words = yaml instanceof Uint8Array ? decode(yaml, 'story.yaml').text : '';
  const raw = words === undefined ? undefined : readYaml(words, 'story.yaml').raw;
  // What cannot be read is told as a fault, and may hold any field.
  if (!raw || !(isRecord(raw.value) || raw.value === null)) return [];
  const given = isRecord(raw.value) ? raw.value : {};
  return Object.entries(storySchema.shape)
    .filter(([field, schema]) => !Object.hasOwn(given, field) && !schema.safeParse(undefined).success)
    .map(([field, schema]) => {
      const empty = schema.safeParse({}).success ? '{}' : schema.safeParse([]).success ? '[]' : '…';
      return `${field}: ${examples.get(field) ?? empty}`;
    });
}

function isEmpty(file: StoryFiles['yaml']): boolean {
  if (file === undefined) return true;
  return file instanceof Uint8Array && new TextDecoder().decode(file).trim() === '';
}
