import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders in a folder, by name: each is to be a story. A folder that is not there holds none. A link
 * counts as what it leads to, or as a story where it leads nowhere, so that it is told and not passed over.
 */
export function storyFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || (entry.isSymbolicLink() && !isFile(join(folder, entry.name))))
      .map((entry) => join(folder, entry.name))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
