/*
 * Looks at what lies in and beside a folder that is no whole story, so that its author can be told what to name, rename
 * or make. Of the disk only names are read; what cannot be read has none.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { suggest } from '../compiler/diagnostics/suggest';
import { storyFolders } from '../compiler/storyFolders';

/** What is there in place of a story. */
export interface Surroundings {
  kind: 'nothing' | 'file' | 'folder';
  /** Folders of stories that may have been meant. */
  stories: string[];
  /** Files that may be those of the story under other names, each with the name that it should have. */
  misnamed: { file: string; name: 'story.yaml' | 'text.md' }[];
}

/** Looks around a folder as it was named; `home` is where stories lie by custom. Never throws. */
export function lookAround(folder: string, home = 'src/stories'): Surroundings {
  const kind = kindOf(folder);
  switch (kind) {
    case 'nothing':
      return { kind, stories: nearStories(folder, home), misnamed: [] };
    case 'file':
      return { kind, stories: [dirname(folder)].filter(holdsStory), misnamed: [] };
    case 'folder':
      return {
        kind,
        stories: holdsStory(folder) ? [] : storyFolders(folder).filter(holdsStory),
        misnamed: misnamedIn(namesIn(folder)),
      };
  }
}

function kindOf(path: string): Surroundings['kind'] {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    return there === undefined ? 'nothing' : there.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** The story beside it, or at home, whose name is the same or nearly so. */
function nearStories(folder: string, home: string): string[] {
  const known = [dirname(folder), home].flatMap((parent) => storyFolders(parent)).filter(holdsStory);
  const near = suggest(
    basename(folder),
    known.map((each) => basename(each)),
  );
  return known.filter((each) => basename(each) === near).slice(0, 1);
}

function holdsStory(folder: string): boolean {
  return namesIn(folder).some((name) => name === 'story.yaml' || name === 'text.md');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** `story.yml`, `Text.md`, and `text.md.txt` as Windows hides it; for the text, what a word processor writes as well. */
function misnamedIn(names: readonly string[]): Surroundings['misnamed'] {
  const find = (pattern: RegExp, name: 'story.yaml' | 'text.md') => {
    const file = names.includes(name) ? undefined : names.find((each) => pattern.test(each));
    return file === undefined ? [] : [{ file, name }];
  };
  return [
    ...find(/^story(?:\.ya?ml)?(?:\.txt)?$/i, 'story.yaml'),
    ...find(/^text(?:\.md|\.markdown)?(?:\.txt|\.docx?|\.odt|\.rtf|\.pages)?$/i, 'text.md'),
  ];
}
