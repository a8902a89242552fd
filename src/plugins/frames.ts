/*
 * The built site comes in; it goes out with `embed.js` at its root, which publishers load, with the types
 * that belong to it, and with a script of its own in every frame. While developing, the same files are
 * built when they are asked for.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { singleScript } from './singleScript';
import { frameHtml, missingHtml } from './frameHtml';
import { productionRouter } from './productionRouter';
import { shortClassNames } from './shortClassNames';
import { storiesIn } from './stories';
import { storyScript } from './storyModules';

/** Files at the site's root for publishers who write TypeScript. */
const types = ['embed.d.ts', 'embed-react.d.ts'];

/** Where the frame's script is served while developing; a built site names it by its content. */
const frameInDevelopment = 'frame.js';

/** Makes `embed.js` and the scripts of frames. Stands after `prerender`, whose pages it completes. */
export function frames(): Plugin {
  let config: ResolvedConfig;
  const script = (input: string) => singleScript({ root: config.root, input });
  const textOf = (file: string) => readFileSync(resolve(config.root, 'src/embed', file), 'utf8');

  return {
    name: 'on-record:frames',
    sharedDuringBuild: true,

    configResolved(resolvedConfig) {
      config = resolvedConfig;
    },

    configureServer(server) {
      const served: Record<string, () => Promise<string> | string> = {
        'embed.js': () => script('src/embed/element.ts'),
        'sharing.json': async () =>
          noteOf(await script('src/embed/element.ts'), `${config.base}src/page/sharing.tsx`),
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

        const frame = writeHashed('frame', await script('src/embed/frame.ts'));
        const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
        if (existsSync(join(outDir, '404.html'))) write('404.html', missingHtml(read('404.html'), frame));

        for (const file of sharePages(outDir))
          write(file, read(file).replace('EMBED-INTEGRITY', integrityOf(element)));

        const pages = framePages(outDir);
        if (pages.length === 0) return;
        const appScript = writeHashed('framed', await framedApp(config));
        const storyScripts = new Map(
          storiesIn(config.plugins).map((story) => [story.slug, writeHashed(story.slug, storyScript(story))]),
        );
        for (const file of pages) {
          const [, slug = '', part = ''] = file.split('/');
          // One item is read, not used.
          const app = part === 'item' ? [] : [storyScripts.get(slug) ?? '', appScript];
          write(file, frameHtml(read(file), frame, app));
        }
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

/** The script that shares and embeds, a module; it borrows the React of the page (`src/page/borrowedReact.ts`). */
function sharingScript({ root, base }: ResolvedConfig): Promise<string> {
  const borrowed = resolve(root, 'src/page/borrowedReact.ts');
  return singleScript({
    root,
    base,
    input: 'src/page/sharing.tsx',
    format: 'es',
    alias: [{ find: /^react(\/jsx-runtime)?$/, replacement: borrowed }],
    plugins: [shortClassNames()],
  });
}

/** The pages that say how to embed a story, as `framePages` gives the frames. */
function sharePages(outDir: string): string[] {
  if (!existsSync(join(outDir, 'stories'))) return [];
  return readdirSync(join(outDir, 'stories'))
    .map((slug) => `stories/${slug}/embed/index.html`)
    .filter((file) => existsSync(join(outDir, file)));
}

/** Every frame's HTML file, relative to the folder of the site, with forward slashes. */
function framePages(outDir: string): string[] {
  if (!existsSync(join(outDir, 'embed'))) return [];
  return readdirSync(join(outDir, 'embed'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])index\.html$/.test(file))
    .map((file) => `embed/${file.replaceAll('\\', '/')}`)
    .toSorted();
}

/** The script that brings frames of any story to life; it finds the story in a global variable. */
function framedApp({ root, base }: ResolvedConfig): Promise<string> {
  return singleScript({
    root,
    base,
    input: 'src/page/framed.tsx',
    plugins: [productionRouter(), shortClassNames()],
  });
}
