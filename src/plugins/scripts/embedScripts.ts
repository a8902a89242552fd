/*
 * The built client comes in; `embed.js` goes out at the root of the site, which publishers load, with the types
 * that belong to it, and the scripts of frames, for the pages to name. While developing, the same files are
 * built when they are asked for.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { FrameParts } from './FrameParts';
import { productionRouter } from './productionRouter';
import { shortClassNames } from '../css/shortClassNames';
import { bundleScript } from './bundleScript';

/** Files at the site's root for publishers who write TypeScript. */
const types = ['embed.d.ts', 'embed-react.d.ts'];

/** Where the frame's script is served while developing; a built site names it by its content. */
const frameInDevelopment = 'frame.js';

/** What other plugins may ask of this one. */
interface FramesApi {
  /** What pages are to name, once it is built. */
  parts: FrameParts | undefined;
}

const pluginName = 'on-record:frames';

/** What the `frames` plugin among these has built for pages to name; undefined where there is none. */
export function embedScriptsIn(plugins: readonly Plugin[]): FrameParts | undefined {
  return (plugins.find((plugin) => plugin.name === pluginName)?.api as FramesApi | undefined)?.parts;
}

/** Makes `embed.js` and the scripts of frames. Stands before `prerender`, whose pages name them. */
export function embedScripts(): Plugin {
  let config: ResolvedConfig;
  const api: FramesApi = { parts: undefined };
  const script = (input: string) => bundleScript({ root: config.root, input });
  const textOf = (file: string) => readFileSync(resolve(config.root, 'src/embed', file), 'utf8');

  return {
    name: pluginName,
    api,
    sharedDuringBuild: true,

    configResolved(resolvedConfig) {
      config = resolvedConfig;
    },

    configureServer(server) {
      const served: Record<string, () => Promise<string> | string> = {
        'embed.js': () => script('src/embed/element.ts'),
        'sharing.json': async () =>
          noteOf(await script('src/embed/element.ts'), `${config.base}src/page/sharing/sharingEntry.tsx`),
        [frameInDevelopment]: () => script('src/embed/frame.ts'),
        ...Object.fromEntries(types.map((file) => [file, () => textOf(file)])),
      };
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const make = path.startsWith(config.base) ? served[path.slice(config.base.length)] : undefined;
        if (!make) return next();
        response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'text/plain');
        Promise.resolve(make()).then((text) => response.end(text), next);
      });
    },

    transformIndexHtml(_, { server, originalUrl = '' }) {
      if (!server || !originalUrl.startsWith(`${config.base}embed/`)) return [];
      const src = config.base + frameInDevelopment;
      return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
    },

    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client } = builder.environments;
        if (client && !client.isBuilt) await builder.build(client);
        const { root, base } = builder.config;
        const outDir = resolve(root, builder.config.build.outDir);
        const write = (file: string, text: string) => {
          mkdirSync(dirname(join(outDir, file)), { recursive: true });
          writeFileSync(join(outDir, file), text);
          return base + file;
        };
        const writeHashed = (name: string, text: string) =>
          write(
            `assets/${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.js`,
            text,
          );

        const element = await script('src/embed/element.ts');
        write('embed.js', element);
        write('sharing.json', noteOf(element, writeHashed('share', await sharingScript(config))));
        for (const file of types) write(file, textOf(file));
        api.parts = {
          script: writeHashed('frame', await script('src/embed/frame.ts')),
          app: writeHashed('framed', await framedApp(config)),
          integrity: integrityOf(element),
        };
      },
    },
  };
}

/** The hash of a script, as browsers check it: W3C Subresource Integrity. */
function integrityOf(script: string): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/** What a page has to know to offer snippets: the hash of the script they load, and the script that offers them. */
function noteOf(element: string, script: string): string {
  return `${JSON.stringify({ integrity: integrityOf(element), script })}\n`;
}

/** The script that shares and embeds, a module; it borrows the React of the page (`src/page/sharing/borrowedReact.ts`). */
function sharingScript({ root, base }: ResolvedConfig): Promise<string> {
  const borrowed = resolve(root, 'src/page/sharing/borrowedReact.ts');
  return bundleScript({
    root,
    base,
    input: 'src/page/sharing/sharingEntry.tsx',
    format: 'es',
    alias: [{ find: /^react(\/jsx-runtime)?$/, replacement: borrowed }],
    plugins: [shortClassNames()],
  });
}

/** The script that brings frames of any story to life; it finds the story in a global variable. */
function framedApp({ root, base }: ResolvedConfig): Promise<string> {
  return bundleScript({
    root,
    base,
    input: 'src/page/entries/entry.frame.tsx',
    plugins: [productionRouter(), shortClassNames()],
  });
}
