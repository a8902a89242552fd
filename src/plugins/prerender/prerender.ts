/*
 * The built client and the page's prerender entry come in; a complete HTML file for each address goes
 * out: `/a/b` becomes `a/b/index.html`, which every static host serves. The entry is built for Node
 * beside the client and thrown away after use; nothing of it ships.
 */
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { embedScriptsIn } from '../scripts/embedScripts';
import { cacheFolder } from '../cacheFolder';
import { splitInParts, runInWorkers } from '../runInWorkers';
import type { PageFile, PageTask, PrerenderEntry, ThreadScripts } from './prerender.worker';
import { policiesIn } from '../security/policyPlugin';
import { homeOf, siteAddressOf } from '../output/siteAddressOf';

/** Where the page that is served for unknown addresses is written, by the custom of static hosts. */
const notFoundFile = '404.html';

/** Prerenders every address that `entry` (relative to the root) names. */
export function prerender({ entry }: { entry: string }): Plugin {
  return {
    name: 'on-record:prerender',
    // One instance for all environments: what the client's build leaves here, the last step reads.
    sharedDuringBuild: true,

    config(config, { command, isPreview }) {
      if (command !== 'build' || isPreview) return undefined;
      return {
        builder: {},
        environments: {
          ssr: {
            build: {
              // A name of its own: Node never reads a module of the same name again.
              outDir: cacheFolder(resolve(config.root ?? '.', 'node_modules/.cache/on-record-prerender')),
              emptyOutDir: true,
              copyPublicDir: false,
              ssr: true,
              rolldownOptions: {
                input: resolve(config.root ?? '.', entry),
                output: { entryFileNames: 'prerender.mjs' },
              },
            },
          },
        },
      };
    },

    configResolved({ command, base }) {
      if (command !== 'build') return;
      // Asked first: nothing is built for an address that cannot be.
      siteAddressOf(process.env['SITE_ADDRESS']);
      if (!base.startsWith('/'))
        throw new Error(`base is “${base}”: pages link to each other from the root of the host, as in /x/`);
    },

    buildApp: {
      order: 'post',
      async handler(builder) {
        const siteAddress = siteAddressOf(process.env['SITE_ADDRESS']);
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the client and ssr environments are missing');
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const { root, base, plugins } = builder.config;
        const outDir = resolve(root, client.config.build.outDir);
        const serverDir = resolve(root, ssr.config.build.outDir);
        // Line breaks and indents are for those who write it.
        const shell = readFileSync(join(outDir, 'index.html'), 'utf8').replace(/>\s+</g, '><').trim();
        try {
          const entryFile = join(serverDir, 'prerender.mjs');
          const { addresses } = (await import(
            /* @vite-ignore */ pathToFileURL(entryFile).href
          )) as PrerenderEntry;
          const pages: PageFile[] = (await addresses()).map((address) => ({
            address,
            file: join(`.${address}`, 'index.html'),
          }));
          const { assetsDir } = client.config.build;
          const policies = policiesIn(plugins);
          const completion = {
            frames: embedScriptsIn(plugins),
            home: policies && homeOf(siteAddress, base),
          };
          const shared = { entry: entryFile, shell, outDir, assetsDir, base, siteAddress, completion };
          const parts = splitInParts([...pages, { address: '/404', file: notFoundFile }], threadsFor(pages));
          const threads = await runInWorkers(
            'prerender/prerender.worker.ts',
            parts.map((part): PageTask => ({ ...shared, pages: part })),
          );
          for (const scripts of (await threads.finished()) as ThreadScripts[])
            for (const kind of ['reading', 'frame'] as const)
              for (const hash of scripts[kind]) policies?.[kind].add(hash);
        } finally {
          rmSync(serverDir, { recursive: true, force: true });
        }
      },
    },
  };
}

/** A thread has to pay for itself: it takes as long to start as some hundred pages to render. */
function threadsFor(pages: readonly PageFile[]): number {
  return Math.min(availableParallelism(), Math.ceil(pages.length / 200));
}
