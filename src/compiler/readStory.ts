/*
 * A story's folder comes in, the bytes of its two files go out. The only part of the compiler that
 * touches the disk, so that all the rest is data in, data out.
 */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { StoryFiles } from './compile';

/**
 * Reads the files of the story in a folder. `folder` is kept as given, for faults to name.
 * A file that does not exist is undefined; any other trouble (no permission, a disk error) throws.
 */
export function readStory(folder: string): StoryFiles {
  return {
    folder,
    slug: basename(resolve(folder)),
    yaml: readIfThere(join(folder, 'story.yaml')),
    text: readIfThere(join(folder, 'text.md')),
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}
