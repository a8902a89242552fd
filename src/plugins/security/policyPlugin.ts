/*
 * The hashes of the scripts that stand in pages come in, once each page has its policy; what a host is to say of
 * all of them goes out as `_headers`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headerRules, headersFile } from './hostHeaders';
import type { PageKind } from './contentSecurityPolicy';
import { homeOf, siteAddressOf } from '../output/siteAddressOf';

/** The hashes of the scripts of all pages, as those who write pages tell them. */
type SiteScripts = Readonly<Record<PageKind, Set<string>>>;

const pluginName = 'on-record:policies';

/** Where to tell the scripts of the pages; undefined where the site has no policies. */
export function policiesIn(plugins: readonly Plugin[]): SiteScripts | undefined {
  return plugins.find((plugin) => plugin.name === pluginName)?.api as SiteScripts | undefined;
}

/** Has each page get a policy, and writes that of the host. Stands after every plugin that writes pages. */
export function policyPlugin(): Plugin {
  const scripts: SiteScripts = { reading: new Set(), frame: new Set() };
  return {
    name: pluginName,
    api: scripts,
    sharedDuringBuild: true,

    buildApp: {
      order: 'post',
      handler(builder) {
        const { root, base, build, logger } = builder.config;
        const siteAddress = siteAddressOf(process.env['SITE_ADDRESS']);
        if (siteAddress === '')
          logger.warn('SITE_ADDRESS is not set, so widgets do not come to life in Safari: see README');
        const rules = headerRules(base, {
          reading: [...scripts.reading],
          frame: [...scripts.frame],
          home: homeOf(siteAddress, base),
        });
        writeFileSync(join(resolve(root, build.outDir), '_headers'), headersFile(rules));
        return Promise.resolve();
      },
    },
  };
}
