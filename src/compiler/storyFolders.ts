import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders in a folder, by name: each is to be a story. A folder that is not there holds none. A link
 * counts as what it leads to, or as a story where it leads nowhere, so that it is told and not passed over. For the
 * same reason a folder that cannot be read is given itself. Never throws.
 */
export function storyFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || (entry.isSymbolicLink() && !isFile(join(folder, entry.name))))
      .map((entry) => join(folder, entry.name))
      .toSorted();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [folder];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A link to itself, or one into a folder that is closed.
    return false;
  }
}
