/*
 * A folder of stories comes in, the folders of its stories go out.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders in a folder, by name: each is to be a story. A folder that is not there holds none. */
export function storyFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
