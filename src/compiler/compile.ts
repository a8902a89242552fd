/*
 * Compiles the files of one story to a `Story` and remarks, or to every fault in them at once. The steps are raw →
 * authored → checked → anchored → Story, each with a type of its own, so that their order is visible.
 */
import type { Story } from '../model/story';
import { loadWords } from '../words/loadWords';
import { anchorPassages } from './passages/anchorPassages';
import { assemble } from './assemble/assemble';
import { validateShape } from './schema/validateShape';
import { runChecks } from './checks/runChecks';
import { checkQuotes } from './checks/checkQuotes';
import { checkSizes } from './checks/checkSizes';
import { checkUnused } from './checks/checkUnused';
import { remarkDates } from './checks/remarkDates';
import { remarkNames } from './checks/remarkNames';
import { remarkQuotes } from './checks/remarkQuotes';
import { remarkVersion } from './checks/remarkVersion';
import { decode } from './source/decode';
import { type Fault, sortFaults } from './diagnostics/Fault';
import type { Remark } from './diagnostics/Remark';
import { passageQueries } from './passages/passageQueries';
import { quoted } from './diagnostics/quoted';
import { readMarkdown } from './text/readMarkdown';
import { readYaml } from './yaml/readYaml';
import type { Authored } from './schema/storySchema';

/** Why a file, or the folder of a story, cannot be read: the words of its fault. */
export type Unreadable = Pick<Fault, 'problem' | 'found' | 'mend'>;

/** A file of a story: its bytes, or why there are none. Undefined: there is no such file. */
export type StoryFile = Uint8Array | Unreadable | undefined;

/** The files of one story as they lie on disk, not yet read. */
export interface StoryFiles {
  /** The folder, as faults are to name it. */
  folder: string;
  /** The folder's name. */
  slug: string;
  /** The names of the folders beside it with which, up to a hyphen, its own begins: it may be a version of theirs. */
  beside?: readonly string[];
  yaml: StoryFile;
  text: StoryFile;
  /** Why the folder itself cannot be read. */
  unreadable?: Unreadable | undefined;
}

/**
 * The most bytes of one file. Any two files within it compile in bounded time and memory, whatever they hold;
 * the limits of each step are set for that.
 */
export const maxFileBytes = 2_000_000;

/** The words of a fault about a file of so many bytes. */
export function tooLarge(bytes: number): Unreadable {
  return {
    problem: 'the file is too large',
    found: `${bytes} bytes`,
    mend: `keep it within ${maxFileBytes}: a story is read by people`,
  };
}

/** A story with the remarks on it, sorted; or every fault it has, sorted. */
export type Compiled = { story: Story; remarks: Remark[] } | { faults: Fault[] };

/** Compiles a story. Pure: the same files give the same bytes. Never throws over what a file holds. */
export function compile(files: StoryFiles): Compiled {
  const yamlPath = joinPath(files.folder, 'story.yaml');
  const textPath = joinPath(files.folder, 'text.md');
  if (files.unreadable) return { faults: [atTheFolder(files.folder, files.unreadable)] };
  if (!files.yaml && !files.text) return { faults: [atTheFolder(files.folder, noStory)] };
  const faults: Fault[] = checkSlug(files);
  const remarks: Remark[] = [];

  const yaml = readBytes(files.yaml, yamlPath, faults);
  const raw = yaml.text === undefined ? undefined : collect(readYaml(yaml.text, yamlPath), faults).raw;
  const sized = raw && collect({ faults: checkSizes(raw) }, faults).faults.length === 0;
  const authored = sized ? collect(validateShape(raw), faults).step : undefined;
  const checked = authored && collect(runChecks(authored), faults).step;
  // What a fault keeps from being used would be told as unused, too.
  if (checked && faults.length === 0) collect({ faults: checkUnused(checked) }, faults);
  for (const remark of checked ? [...remarkNames(checked), ...remarkDates(checked)] : [])
    remarks.push(remark);

  const text = readBytes(files.text, textPath, faults);
  const prose =
    text.text === undefined ? undefined : collect(readMarkdown(text.text, textPath), faults).prose;
  // In an empty text no passage can be found, which is no news; nor among words that a wrong encoding has changed.
  const searched = checked && prose && prose.plain.trim() !== '' && !yaml.misread && !text.misread;
  const anchored = searched ? collect(anchorPassages(passageQueries(checked), prose), faults) : undefined;
  for (const remark of anchored?.remarks ?? []) remarks.push(remark);
  const quotes = searched && anchored ? collect(checkQuotes(checked, anchored, prose), faults) : undefined;
  for (const remark of searched ? remarkQuotes(checked, prose) : []) remarks.push(remark);
  if (checked && faults.length === 0) remarks.push(...remarkVersion(checked, files.slug, files.beside ?? []));
  const anchors = anchored?.anchors;

  if (faults.length > 0 || !checked || !prose || !anchors) return { faults: sortFaults(faults) };
  // No fault: the story has passed the schema, so no part of it is missing.
  const story = checked.story as Authored;
  return {
    story: assemble({
      slug: files.slug,
      story,
      dates: checked.dates,
      prose,
      anchors,
      foreign: quotes?.foreign ?? [],
      words: loadWords(story.language),
    }),
    remarks: sortFaults(remarks),
  };
}

/** Adds the faults of a step's result to all faults, and returns the result. */
function collect<Result extends { faults: Fault[] }>(result: Result, faults: Fault[]): Result {
  // Not push(...faults): a call takes no hundred thousand arguments.
  for (const fault of result.faults) faults.push(fault);
  return result;
}

function readBytes(
  file: StoryFile,
  path: string,
  faults: Fault[],
): Pick<ReturnType<typeof decode>, 'text' | 'misread'> {
  const bytes = file instanceof Uint8Array && file.length > maxFileBytes ? tooLarge(file.length) : file;
  if (bytes instanceof Uint8Array) return collect(decode(bytes, path), faults);
  const missing: Unreadable = {
    problem: 'the file is missing',
    found: 'no such file',
    mend: 'a story is two files, story.yaml and text.md: add it',
  };
  faults.push({ path, line: 1, column: 1, ...(bytes ?? missing) });
  return {};
}

const noStory: Unreadable = {
  problem: 'there is no story in this folder',
  found: 'neither story.yaml nor text.md',
  mend: 'write both into it, or name the folder that holds them',
};

function atTheFolder(folder: string, words: Unreadable): Fault {
  return { path: folderName(folder), line: 1, column: 1, ...words };
}

/** The longest slug. File systems take names of at most 255 bytes, and files of a story add to it. */
const maxSlugLength = 100;

/** Checks that the folder's name, which is the story's slug, can be part of an address. */
function checkSlug({ folder, slug }: StoryFiles): Fault[] {
  if (slug.length > maxSlugLength)
    return [
      atTheFolder(folder, {
        problem: 'the folder’s name is too long for an address',
        found: `${slug.length} letters`,
        mend: `keep it within ${maxSlugLength}`,
      }),
    ];
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return [];
  return [
    atTheFolder(folder, {
      problem: 'the folder’s name cannot be an address',
      found: quoted(slug),
      mend: 'name it in small letters, digits and single hyphens',
    }),
  ];
}

/** A folder as faults name it. */
function folderName(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/(?<=.)\/$/, '') || '.';
}

/** Not `node:path`: faults read the same on every system. */
function joinPath(folder: string, file: string): string {
  return folder === '' ? file : `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/${file}`;
}
