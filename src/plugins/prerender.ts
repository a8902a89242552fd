/*
 * The built client and the page's prerender entry come in; a complete HTML file for each address goes
 * out: `/a/b` becomes `a/b/index.html`, which every static host serves. The entry is built for Node
 * beside the client and thrown away after use; nothing of it ships.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type BuiltChunk, preloadTags } from './preloadTags';

/** What the prerender entry exports. */
export interface PrerenderEntry {
  /** Every address of the site, without the base, beginning with a slash. */
  addresses: () => string[];
  render: (address: string, options: { siteAddress: string }) => Promise<RenderedPage>;
}

/** One page as the entry renders it. */
export interface RenderedPage {
  /** The markup of the root element. */
  html: string;
  /** Tags for the head. */
  head: string;
  language: string;
  direction: string;
  /** The ids of the modules, as the bundler knows them, that the page loads when it comes to life. */
  modules: string[];
}

/** Where the page that is served for unknown addresses is written, by the custom of static hosts. */
const notFoundFile = '404.html';

/** Prerenders every address that `entry` (relative to the root) names. */
export function prerender({ entry }: { entry: string }): Plugin {
  const chunks: BuiltChunk[] = [];
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
              outDir: join('node_modules/.cache/on-record-prerender', String(process.pid)),
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

    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        chunks.length = 0;
        for (const file of Object.values(bundle)) if (file.type === 'chunk') chunks.push(file);
      },
    },

    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the client and ssr environments are missing');
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const { root, base } = builder.config;
        const outDir = resolve(root, client.config.build.outDir);
        const serverDir = resolve(root, ssr.config.build.outDir);
        const shell = readFileSync(join(outDir, 'index.html'), 'utf8');
        try {
          const built = (await import(
            pathToFileURL(join(serverDir, 'prerender.mjs')).href
          )) as PrerenderEntry;
          const siteAddress = process.env['SITE_ADDRESS'] ?? '';
          const write = async (address: string, file: string) => {
            const page = await built.render(address, { siteAddress }).catch((error: unknown) => {
              throw new Error(`the page at ${address} cannot be rendered`, { cause: error });
            });
            const path = join(outDir, file);
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, fillShell(shell, page, preloadTags(chunks, page.modules, base)));
          };
          for (const address of built.addresses()) await write(address, join(`.${address}`, 'index.html'));
          await write('/404', notFoundFile);
        } finally {
          rmSync(serverDir, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Puts a page into the shell. Throws where the shell lacks a place for a part of it. */
export function fillShell(shell: string, page: Omit<RenderedPage, 'modules'>, preloads: string): string {
  const parts: [string, string][] = [
    ['<html lang="en">', `<html lang="${page.language}" dir="${page.direction}">`],
    ['<!--head-->', page.head + preloads],
    ['<!--page-->', page.html],
  ];
  return parts.reduce((html, [place, words]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
    return html.replace(place, () => words);
  }, shell);
}
