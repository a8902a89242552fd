import { builtOnce } from './builtOnce';

/** Where on its host the site is put. */
export const subFolder = '/sub/folder/';

/**
 * Builds the site for a sub-folder of a host that it knows, a port of this machine; gives the folder of the files,
 * relative to the project.
 */
export function buildSubFolderSite(port: number): Promise<string> {
  return builtOnce({
    name: `sub-folder-${port}`,
    sources: ['vite.config.ts'],
    args: ['--base', subFolder],
    siteAddress: `http://127.0.0.1:${port}`,
  });
}
