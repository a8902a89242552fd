import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createBuilder, type InlineConfig, type Plugin } from 'vite';
import { prerender } from '../../src/plugins/prerender/prerender';
import { stories } from '../../src/plugins/stories/stories';

/** The two files of a story that is nothing but a text. */
export function textStory(title: string, asOf: string): { 'story.yaml': string; 'text.md': string } {
  return {
    'story.yaml': `title: ${title}
standfirst: What is known, and what is not.
language: en
asOf: ${asOf}
sources: {}
sides: {}
speakers: {}
claims: {}
events: []
statements: []
glance: []
unknown: []
`,
    'text.md': `${title}. The rest is not known.\n`,
  };
}

const shell = `<!doctype html>
<html lang="en"><head><!--head--></head><body>
<div id="root"><!--page--></div>
<script type="module" src="/browser.ts"></script>
</body></html>`;

const browserEntry = `import { loaders } from 'virtual:stories';
for (const load of Object.values(loaders)) console.log((await load()).story.title);`;

const prerenderEntry = `import { summaries, loaders } from 'virtual:stories';
export const addresses = () => ['/', ...summaries.map(({ slug }) => '/stories/' + slug)];
export async function render(address, { siteAddress }) {
  const slug = address.split('/')[2];
  const story = slug === undefined ? undefined : (await loaders[slug]()).story;
  if (story?.title === 'What cannot be drawn') throw new Error('the pen broke');
  const titles = summaries.map(({ title }) => title).join('; ');
  return {
    html: '<h1>' + (story?.title ?? (address === '/404' ? 'No such page' : 'Stories: ' + titles)) + '</h1>',
    head: '<link rel="canonical" href="' + siteAddress + import.meta.env.BASE_URL + address.slice(1) + '">',
    language: story?.language ?? 'en',
    direction: story?.direction ?? 'ltr',
    data: story && { name: slug, json: () => JSON.stringify(story) },
  };
}`;

/** Writes a site of a few lines with these stories to a folder, a new one if none is given, and gives it back. */
export function writeSite(
  folders: Readonly<Record<string, Readonly<Record<string, string>>>>,
  root = mkdtempSync(join(tmpdir(), 'on-record-site-')),
): string {
  const files: Record<string, string> = {
    'index.html': shell,
    'browser.ts': browserEntry,
    'prerender.ts': prerenderEntry,
  };
  for (const [slug, story] of Object.entries(folders))
    for (const [file, words] of Object.entries(story)) files[`stories/${slug}/${file}`] = words;
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), words);
  }
  return root;
}

/** The settings of such a site: our plugins, and nothing of this project's own settings. */
export function siteConfig(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    build: { target: 'es2022' },
    plugins: [stories({ folder: 'stories' }), prerender({ entry: 'prerender.ts' })],
  };
}

/** Builds such a site as `vite build` does. */
export async function buildSite(root: string, base = '/', more: Plugin[] = []): Promise<void> {
  const config = siteConfig(root);
  const builder = await createBuilder({ ...config, base, plugins: [config.plugins, more] });
  await builder.buildApp();
}

/** Every file of a built site, by its path in `dist`. */
export function builtFiles(root: string): Record<string, string> {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(
    files.toSorted().map((file) => [file, readFileSync(join(dist, file)).toString('base64')]),
  );
}

/** The words of one built file. */
export function builtFile(root: string, file: string): string {
  return readFileSync(join(root, 'dist', file), 'utf8');
}
