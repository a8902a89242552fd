/*
 * The built client and the page's prerender entry come in; a complete HTML file for each address goes
 * out: `/a/b` becomes `a/b/index.html`, which every static host serves. The entry is built for Node
 * beside the client and thrown away after use; nothing of it ships.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { fillShell, type ShellPage } from './fillShell';
import { sheetAfterWords } from './sheetAfterWords';
import { siteAddressOf } from './siteAddressOf';
import { withoutSeams } from './withoutSeams';

/** What the prerender entry exports. */
interface PrerenderEntry {
  /** Every address of the site, without the base, beginning with a slash. */
  addresses: () => string[] | Promise<string[]>;
  render: (address: string, options: { siteAddress: string }) => Promise<RenderedPage>;
}

/** One page as the entry renders it. */
interface RenderedPage extends ShellPage {
  /** What the page needs to come to life, by a name that pages share; undefined where it needs nothing. */
  data: { name: string; json: () => string } | undefined;
}

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
              outDir: join('node_modules/.cache/on-record-prerender', randomUUID()),
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
      if (command === 'build' && !base.startsWith('/'))
        throw new Error(`base is “${base}”: pages link to each other from the root of the host, as in /x/`);
    },

    buildApp: {
      order: 'post',
      async handler(builder) {
        // Asked first: nothing is built for an address that cannot be.
        const siteAddress = siteAddressOf(process.env['SITE_ADDRESS']);
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('the client and ssr environments are missing');
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const { root, base } = builder.config;
        const outDir = resolve(root, client.config.build.outDir);
        const serverDir = resolve(root, ssr.config.build.outDir);
        // Line breaks and indents are for those who write it.
        const shell = readFileSync(join(outDir, 'index.html'), 'utf8').replace(/>\s+</g, '><').trim();
        const styled = sheetAfterWords(shell, (href) =>
          readFileSync(join(outDir, href.slice(base.length)), 'utf8'),
        );
        try {
          const built = (await import(
            /* @vite-ignore */ pathToFileURL(join(serverDir, 'prerender.mjs')).href
          )) as PrerenderEntry;
          const dataFiles = new Map<string, string>();
          const dataOf = ({ name, json }: NonNullable<RenderedPage['data']>) => {
            const file =
              dataFiles.get(name) ?? writeData(outDir, client.config.build.assetsDir, name, json());
            dataFiles.set(name, file);
            return base + file;
          };
          const write = async (address: string, file: string) => {
            try {
              const rendered = await built.render(address, { siteAddress });
              const page = { ...rendered, html: withoutSeams(rendered.html, rendered.language) };
              const data = page.data && dataOf(page.data);
              writeInto(outDir, file, styled(fillShell(shell, address, page, data)));
            } catch (error) {
              const words = error instanceof Error ? error.message : String(error);
              throw new Error(`the page at ${address} cannot be rendered: ${words}`, { cause: error });
            }
          };
          for (const address of await built.addresses())
            await write(address, join(`.${address}`, 'index.html'));
          await write('/404', notFoundFile);
        } finally {
          rmSync(serverDir, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Named by its content, so that it can be kept for good. Gives the path in the site. */
function writeData(outDir: string, folder: string, name: string, json: string): string {
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  const file = `${folder}/${name}-${hash}.json`;
  writeInto(outDir, file, json);
  return file;
}

function writeInto(folder: string, file: string, content: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
