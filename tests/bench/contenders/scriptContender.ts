import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { peerVersion } from './peers';
import type { Contender, Press } from './Contender';
import { shellHtml } from './shellHtml';

interface ScriptContender {
  /** The package, whose version the table names. */
  package: string;
  id: string;
  /** The file in `pages` that draws the story into `#timeline`. */
  page: string;
  presses: Press[];
}

/** A contender that draws with script: its page bundled by Vite for production, as its users would. */
export function scriptContender({ package: name, id, page, presses }: ScriptContender): Contender {
  return {
    name: `${name} ${peerVersion(name)}`,
    id,
    write: async (stories, folder) => {
      await build({
        configFile: false,
        root: import.meta.dirname,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          target: 'es2022',
          outDir: folder,
          emptyOutDir: true,
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: {
            input: join(import.meta.dirname, 'pages', page),
            output: { entryFileNames: 'script.js', assetFileNames: 'style[extname]' },
          },
        },
      });
      const tags =
        '<link rel="stylesheet" href="/style.css"><script type="module" src="/script.js"></script>';
      for (const story of stories) {
        mkdirSync(join(folder, story.slug), { recursive: true });
        writeFileSync(join(folder, story.slug, 'index.html'), shellHtml(story, tags));
      }
    },
    addressOf: ({ slug }) => `${slug}/`,
    presses: () => presses,
  };
}
