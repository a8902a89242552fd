/*
 * Reads the two files of a story. With storyFolders.ts it is all that touches the disk, so that
 * everything else is a pure function of its input.
 */
import { lstatSync, opendirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { maxFileBytes, type StoryFile, type StoryFiles, tooLarge, type Unreadable } from './compile';

/**
 * Reads the files of the story in a folder; never throws. `folder` is kept as given, for faults to name.
 * A file that does not exist is undefined. Links are not followed, and of what is no file nothing is read:
 * what is published is what lies in the folder, and not any file of the machine that builds it.
 */
export function readStory(folder: string): StoryFiles {
  const files = { folder, slug: basename(resolve(folder)), yaml: undefined, text: undefined };
  const unreadable = folderFault(resolve(folder));
  if (unreadable) return { ...files, unreadable };
  return {
    ...files,
    beside: foldersBeside(resolve(folder)),
    yaml: readIfThere(join(folder, 'story.yaml')),
    text: readIfThere(join(folder, 'text.md')),
  };
}

/** The folders beside this one whose name, and a hyphen, its own begins with; the longest name first. */
function foldersBeside(path: string): string[] {
  const parts = basename(path).split('-');
  return parts
    .map((_, at) => parts.slice(0, -at).join('-'))
    .filter((name) => name !== '' && isFolder(join(dirname(path), name)));
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // What cannot be looked at is told where it is asked for itself.
    return false;
  }
}

/** Why nothing can be read in a folder; undefined where something can. */
function folderFault(path: string): Unreadable | undefined {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (!there) return missing;
    if (there.isSymbolicLink()) return linked(path);
    if (!there.isDirectory()) return { ...notAFolder, found: there.isFile() ? 'a file' : 'a device or pipe' };
    opendirSync(path).closeSync();
    return undefined;
  } catch (error) {
    return { ...refused(error), problem: 'the folder cannot be read' };
  }
}

const missing = {
  problem: 'there is no such folder',
  found: 'nothing of that name',
  mend: 'mind its spelling, and the folder you are in',
};

const notAFolder = { problem: 'this is not a folder', mend: 'name the folder that it is in' };

function readIfThere(path: string): StoryFile {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (!there) return undefined;
    if (there.isSymbolicLink()) return linked(path);
    if (!there.isFile()) return { ...notAFile, found: there.isDirectory() ? 'a folder' : 'a device or pipe' };
    return there.size > maxFileBytes ? tooLarge(there.size) : readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Between the two questions it may have gone.
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : refused(error);
  }
}

const notAFile = { problem: 'this is not a file', mend: 'put a file of that name in its place' };

function linked(path: string): Unreadable {
  return {
    problem: 'this is a symbolic link, and a story is read from its own folder alone',
    found: `it leads to ${readlinkSync(path)}`,
    mend: 'put what it leads to in its place',
  };
}

function refused(error: unknown): Unreadable {
  const { code, message } = error as NodeJS.ErrnoException;
  return {
    problem: 'the file cannot be read',
    found: code ?? message,
    mend: 'see who may read it, and whether its disk is well',
  };
}
