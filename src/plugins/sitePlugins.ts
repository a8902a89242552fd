/*
 * A folder of stories comes in; the plugins that make a site of it go out, in their order. The project's
 * own site and those of its tests differ in the folder alone.
 */
import type { PluginOption } from 'vite';
import { fonts } from './fonts/fonts';
import { embedScripts } from './scripts/embedScripts';
import { inlineScripts } from './scripts/inlineScripts';
import { typefaceSubset } from './fonts/typefaceSubset';
import { exportFiles } from './formats/exportFiles';
import { pictures } from './pictures/pictures';
import { policyPlugin } from './security/policyPlugin';
import { prerender } from './prerender/prerender';
import { productionRouter } from './scripts/productionRouter';
import { shortClassNames } from './css/shortClassNames';
import { stories } from './stories/stories';
import { keepAllStylesheets } from './css/keepAllStylesheets';

/** All that makes the pages of the stories in `folder` (relative to the root; `src/stories` where not given). */
export function sitePlugins(folder?: string): PluginOption[] {
  return [
    stories(folder === undefined ? {} : { folder }),
    inlineScripts(),
    productionRouter(),
    shortClassNames(),
    fonts({ ...typefaceSubset, ...(folder !== undefined && { folder }) }),
    keepAllStylesheets(),
    exportFiles(),
    embedScripts(),
    prerender({ entry: 'src/page/entries/entry.server.tsx' }),
    policyPlugin(),
    pictures(),
  ];
}
