/*
 * The built pages come in, when every other plugin has done what it does to them; they go out with a policy
 * each, and without what a policy forbids. What a host is to say of all of them goes out as `_headers`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headerRules, headersFile } from './hostFiles';
import { inlineHashes, type PageKind, withPolicy } from './pagePolicy';
import { siteAddressOf } from './siteAddressOf';
import { stylesAsClasses } from './stylesAsClasses';

/** Gives each page its policy. Stands after every plugin that writes pages. */
export function policies(): Plugin {
  return {
    name: 'on-record:policies',
    sharedDuringBuild: true,

    buildApp: {
      order: 'post',
      handler(builder) {
        const { root, base, build } = builder.config;
        const outDir = resolve(root, build.outDir);
        const siteAddress = siteAddressOf(process.env['SITE_ADDRESS']);
        const home = siteAddress === '' ? '' : `${siteAddress}${base}`;
        const scripts = { reading: new Set<string>(), frame: new Set<string>() };
        const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const kind: PageKind = /^embed[\\/]/.test(file) ? 'frame' : 'reading';
          const path = join(outDir, file);
          const html = stylesAsClasses(readFileSync(path, 'utf8'));
          for (const hash of inlineHashes(html).script) scripts[kind].add(hash);
          writeFileSync(path, withPolicy(html, kind, home));
        }
        const rules = headerRules(base, {
          reading: [...scripts.reading],
          frame: [...scripts.frame],
          home,
        });
        writeFileSync(join(outDir, '_headers'), headersFile(rules));
        return Promise.resolve();
      },
    },
  };
}
