/*
 * Builds the site. All steps stand here, in their order, and each is given what those before it have made.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BuildEnvironment, Plugin, Rolldown, ViteBuilder } from 'vite';
import { formatRemark } from '../compiler/diagnostics/Remark';
import { storyFolders } from '../compiler/storyFolders';
import { cacheFolder } from './cacheFolder';
import { compressFiles, compressionQuality } from './output/compressFiles';
import { isFlat } from './output/isFlat';
import { siteLanguage } from './output/siteLanguage';
import type { SiteOutput } from './output/SiteOutput';
import { homeOf, siteAddressOf } from './output/siteAddressOf';
import { prerender } from './prerender/prerender';
import { classicScript, scriptIn } from './scripts/classicScript';
import { inlineScript } from './scripts/inlineScript';
import { integrityOf } from './scripts/integrityOf';
import type { SiteScripts } from './scripts/SiteScripts';
import { inlineHash } from './security/contentSecurityPolicy';
import { headerRules, headersFile } from './security/hostHeaders';
import type { SiteEntries } from './siteEntries';
import { type CompiledStories, compileStories } from './stories/compileStories';

/** What a site is built from. */
export interface SiteSource {
  /** The folder of the stories, relative to the root. */
  folder: string;
  entries: SiteEntries;
  /** Steps that write files beside the pages, at the same time. */
  beside: readonly ((stories: CompiledStories, output: SiteOutput) => Promise<void> | void)[];
}

/**
 * Declares the five builds of a site as Vite environments: the pages' script (`client`), the module that renders pages
 * in Node (`ssr`), and one each for the element, the frame and the frame's app. `vite build` then runs the steps.
 */
export function buildSite({ folder, entries, beside }: SiteSource): Plugin {
  return {
    name: 'on-record:build-site',
    apply: 'build',
    sharedDuringBuild: true,

    config({ root = '.', base = '/' }) {
      // As it was given: Vite would leave out a query, and take “//x/” for a folder.
      if (/^$|^\.|\/\/|[?#\\]/.test(base))
        throw new Error(`base is “${base}”: pages link to each other from the root of the host, as in /x/`);
      const input = (file: string) => resolve(root, file);
      return {
        // A page carries each of its class names hundreds of times.
        css: { modules: { generateScopedName: '[hash:base64:5]' } },
        // One configuration and one set of plugins for all builds.
        builder: { sharedConfigBuild: true, sharedPlugins: true },
        environments: {
          client: {
            build: {
              modulePreload: false,
              rolldownOptions: {
                input: input(entries.client),
                // What the entry shares with a chunk stays in the entry, and pages fetch one script.
                preserveEntrySignatures: false,
              },
            },
          },
          ssr: {
            build: {
              // A path of its own, since Node caches modules by their address.
              outDir: cacheFolder(resolve(root, 'node_modules/.cache/on-record-prerender')),
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: {
                input: input(entries.server),
                output: { entryFileNames: 'entry.server.mjs', codeSplitting: false },
              },
            },
          },
          element: classicScript(input(entries.element)),
          frame: classicScript(input(entries.frame)),
          frameApp: classicScript(input(entries.frameApp)),
        },
      };
    },

    configResolved() {
      // Asked first: nothing is built for a setting that cannot be.
      siteAddressOf(process.env['SITE_ADDRESS']);
      siteLanguage(process.env['SITE_LANGUAGE'], []);
      compressionQuality(process.env['COMPRESS']);
      isFlat(process.env['FLAT']);
    },

    async buildApp(builder) {
      const { root, base, logger } = builder.config;
      const { client, ssr } = environmentsOf(builder);
      const siteAddress = siteAddressOf(process.env['SITE_ADDRESS']);
      if (siteAddress === '')
        logger.warn('SITE_ADDRESS is not set, so widgets do not come to life in Safari: see docs/hosting.md');
      const output: SiteOutput = { dir: resolve(root, client.config.build.outDir), base, siteAddress };
      const { assetsDir } = client.config.build;

      // First, so that every fault of every story is told at once, before anything is built.
      const stories = await compileStories(storyFolders(resolve(root, folder)), root, (remark) =>
        logger.warn(formatRemark(remark)),
      );
      // Empties the folder of the site.
      const pageFiles = (await builder.build(client)) as Rolldown.RolldownOutput;
      const written = Promise.all(beside.map((write) => write(stories, output)));
      // A build that fails elsewhere does not wait for these.
      written.catch(() => undefined);
      const scripts = await writeScripts(builder, entries, output, assetsDir, entryOf(pageFiles));
      await builder.build(ssr);
      const serverDir = resolve(root, ssr.config.build.outDir);
      try {
        const entry = join(serverDir, 'entry.server.mjs');
        const sheet = sheetOf(pageFiles);
        const flat = isFlat(process.env['FLAT']);
        await prerender({ ...output, stories, entry, assetsDir, scripts, sheet }, flat);
      } finally {
        rmSync(serverDir, { recursive: true, force: true });
      }
      const hashes = [inlineHash(scripts.inline)];
      const rules = headerRules(base, { reading: hashes, frame: hashes, home: homeOf(siteAddress, base) });
      writeFileSync(join(output.dir, '_headers'), headersFile(rules));
      await written;
      await compressFiles(output.dir, compressionQuality(process.env['COMPRESS']));
    },
  };
}

/** Builds the scripts of the element and of frames, and writes them; `client` is the file of the pages' script. */
async function writeScripts(
  builder: ViteBuilder,
  entries: SiteEntries,
  { dir, base }: SiteOutput,
  assetsDir: string,
  client: string,
): Promise<SiteScripts> {
  const { root } = builder.config;
  const built = async (name: 'element' | 'frame' | 'frameApp') =>
    scriptIn(await builder.build(environmentsOf(builder)[name]), entries[name]);
  const write = (file: string, code: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), code);
    return base + file;
  };
  const writeHashed = (name: string, code: string) =>
    write(`${assetsDir}/${name}-${contentHash(code)}.js`, code);
  const element = await built('element');
  write('embed.js', element);
  for (const file of entries.types) copyFileSync(resolve(root, file), join(dir, basename(file)));
  return {
    client: base + client,
    frame: writeHashed('frame', await built('frame')),
    frameApp: writeHashed('framed', await built('frameApp')),
    embedIntegrity: integrityOf(element),
    inline: await inlineScript(entries.inline.map((file) => resolve(root, file))),
  };
}

/** As it stands in the name of a file that can be cached for good. */
function contentHash(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 8);
}

/** The file of the pages' script, as a path in the site. */
function entryOf({ output }: Rolldown.RolldownOutput): string {
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('the build of the pages’ script gave no entry');
  return entry.fileName;
}

/** The sheet of all pages, as a path in the site; undefined where nothing imports a sheet. */
function sheetOf({ output }: Rolldown.RolldownOutput): string | undefined {
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  if (sheets.length > 1) throw new Error('there is more than one sheet: set build.cssCodeSplit to false');
  return sheets[0]?.fileName;
}

const names = ['client', 'ssr', 'element', 'frame', 'frameApp'] as const;

function environmentsOf(builder: ViteBuilder): Record<(typeof names)[number], BuildEnvironment> {
  const found = names.map((name) => {
    const environment = builder.environments[name];
    if (!environment) throw new Error(`the environment “${name}” is missing`);
    return [name, environment] as const;
  });
  return Object.fromEntries(found) as Record<(typeof names)[number], BuildEnvironment>;
}
