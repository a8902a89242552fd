/*
 * The plugins that make a site of a folder of stories. The project's own site and those of its tests differ in the
 * folder alone.
 */
import type { PluginOption } from 'vite';
import { buildSite } from './buildSite';
import { keepAllStylesheets } from './css/keepAllStylesheets';
import { serveSite } from './development/serveSite';
import { fonts } from './fonts/fonts';
import { typefaceSubset } from './fonts/typefaceSubset';
import { exportFiles } from './formats/exportFiles';
import { pictures } from './pictures/pictures';
import { plainImports } from './scripts/plainImports';
import { siteEntries } from './siteEntries';

/** All that makes the pages of the stories in `folder`, relative to the root. */
export function sitePlugins(folder = 'src/stories'): PluginOption[] {
  return [
    fonts({ ...typefaceSubset, folder }),
    keepAllStylesheets(),
    plainImports(),
    serveSite({ folder, entries: siteEntries }),
    buildSite({ folder, entries: siteEntries, beside: [exportFiles, pictures] }),
  ];
}
