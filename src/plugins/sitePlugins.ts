/*
 * A folder of stories comes in; the plugins that make a site of it go out, in their order. The project's
 * own site and those of its tests differ in the folder alone.
 */
import type { PluginOption } from 'vite';
import { fonts } from './fonts';
import { frames } from './frames';
import { inlineScripts } from './inlineScripts';
import { newsreader } from './newsreader';
import { otherFormats } from './otherFormats';
import { pictures } from './pictures';
import { policies } from './policies';
import { prerender } from './prerender';
import { productionRouter } from './productionRouter';
import { shortClassNames } from './shortClassNames';
import { stories } from './stories';
import { wholeStyles } from './wholeStyles';

/** All that makes the pages of the stories in `folder` (relative to the root; `src/stories` where not given). */
export function sitePlugins(folder?: string): PluginOption[] {
  return [
    stories(folder === undefined ? {} : { folder }),
    inlineScripts(),
    productionRouter(),
    shortClassNames(),
    fonts({ ...newsreader, ...(folder !== undefined && { folder }) }),
    wholeStyles(),
    otherFormats(),
    frames(),
    prerender({ entry: 'src/page/prerender.tsx' }),
    policies(),
    pictures(),
  ];
}
