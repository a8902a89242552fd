/*
 * Says what to do next where a story is only begun: faults alone would tell a beginner what is wrong with files that
 * are not written yet.
 */
import type { Surroundings } from './lookAround';
import type { StoryFiles } from '../compiler/compile';
import { storySchema } from '../compiler/schema/storySchema';
import { decode } from '../compiler/source/decode';
import { readYaml } from '../compiler/yaml/readYaml';
import { isRecord } from '../compiler/yaml/yamlValues';

/** What may stand in a field at first, where it is more than dots for the author's own words. */
const examples = new Map([
  ['language', 'en'],
  ['asOf', '2024-03-04'],
]);

/** The lines to print; none where both files are there and story.yaml has every field that it needs. */
export function nextSteps(files: StoryFiles, around: Surroundings): string[] {
  const steps = stepsFor(files, around);
  const where = around.kind === 'folder' ? ` in ${files.folder}` : '';
  return steps.length === 0 ? [] : [`What to do next${where}:`, ...steps];
}

function stepsFor({ folder, yaml, text, unreadable }: StoryFiles, around: Surroundings): string[] {
  const { kind, stories, misnamed } = around;
  const checkAgain = `- Check again: ${checkOf([folder])}`;
  if (kind === 'nothing')
    return [
      ...stories.map((story) => `- If you mean the story in ${story}: ${checkOf([story])}`),
      '- If the story is elsewhere, write the way to its folder after “check”, as in src/stories/harbour-bridge.',
      '- To begin a new story, make a folder of this name and check again. You are then told what to write into it.',
    ];
  if (kind === 'file')
    return stories.length > 0
      ? stories.map((story) => `- Check the folder that this file is in: ${checkOf([story])}`)
      : [
          '- A story is a folder with two files: text.md, the full text, and story.yaml, who says what in it.',
          '- Make a folder, put the full text into it as text.md, and check that folder. You are then told what else to write.',
        ];
  // A file or folder that is there and cannot be read is told as a fault.
  if (unreadable || [yaml, text].some((file) => file !== undefined && !(file instanceof Uint8Array)))
    return [];
  if (stories.length > 0)
    return [
      `- The stories in it are folders of their own. Check ${stories.length === 1 ? 'that' : 'those'}: ${checkOf(stories)}`,
    ];
  const renaming = misnamed.map(({ file, name }) =>
    /\.(?:docx?|odt|rtf|pages)$/i.test(file)
      ? `- Save ${file} as plain text, under the name ${name}.`
      : `- Rename ${file}: it has to be called ${name}, all in small letters.`,
  );
  if (renaming.length > 0) return [...renaming, checkAgain];
  const missing = missingLines(yaml);
  const noText = isEmpty(text);
  if (missing.length === 0 && !noText) return [];
  return [
    ...(noText ? ['- Write the full text of the story into a file text.md, as plain paragraphs.'] : []),
    ...(missing.length > 0
      ? [
          `- Write these lines into ${isEmpty(yaml) ? 'a file story.yaml' : 'story.yaml'}, with your own words for the dots:`,
          ...missing.map((line) => `    ${line}`),
        ]
      : []),
    checkAgain,
    '- Then add what happened and who said what: docs/writing-a-story.md shows how, by an example.',
  ];
}

/** The most folders in one command; more are left to a pattern of the shell. */
const maxFolders = 5;

function checkOf(folders: readonly string[]): string {
  const named = folders
    .slice(0, maxFolders)
    .map((folder) => (/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`));
  return `npm run story -- check ${named.join(' ')}${folders.length > maxFolders ? ' …' : ''}`;
}

/** The fields that a story needs and this one has not, each as a line of story.yaml under one that explains it. */
function missingLines(yaml: StoryFiles['yaml']): string[] {
  const words = yaml instanceof Uint8Array ? decode(yaml, 'story.yaml').text : '';
  const raw = words === undefined ? undefined : readYaml(words, 'story.yaml').raw;
  // What cannot be read is told as a fault, and may hold any field.
  if (!raw || !(isRecord(raw.value) || raw.value === null)) return [];
  const given = isRecord(raw.value) ? raw.value : {};
  return Object.entries(storySchema.shape)
    .filter(([field, schema]) => !Object.hasOwn(given, field) && !schema.safeParse(undefined).success)
    .flatMap(([field, schema]) => {
      const empty = schema.safeParse({}).success ? '{}' : schema.safeParse([]).success ? '[]' : '…';
      return [`# ${schema.description ?? field}`, `${field}: ${examples.get(field) ?? empty}`];
    });
}

function isEmpty(file: StoryFiles['yaml']): boolean {
  if (file === undefined) return true;
  return file instanceof Uint8Array && new TextDecoder().decode(file).trim() === '';
}
