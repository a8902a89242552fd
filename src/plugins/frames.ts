/*
 * The built site comes in; it goes out with `embed.js` at its root, which publishers load, with the types
 * that belong to it, and with a script of its own in every frame. While developing, the same files are
 * built when they are asked for.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { classicScript } from './classicScript';
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
  const script = (input: string) => classicScript({ root: config.root, input });
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

        write('embed.js', await script('src/embed/element.ts'));
        for (const file of types) write(file, textOf(file));

        const frame = writeHashed('frame', await script('src/embed/frame.ts'));
        const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
        if (existsSync(join(outDir, '404.html'))) write('404.html', missingHtml(read('404.html'), frame));

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
  return classicScript({ root, base, input: 'src/page/framed.tsx', plugins: [productionRouter(), shortClassNames()] });
}
