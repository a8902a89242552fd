import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createBuilder } from 'vite';
import { buildSite, type SiteSource } from '../../src/plugins/buildSite';
import type { SiteEntries } from '../../src/plugins/siteEntries';

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

const prerenderEntry = `export const addresses = ({ stories }) =>
  ['/', ...stories.map(({ slug }) => '/stories/' + slug)];
export function render(address, { stories, readStory, siteAddress }) {
  const slug = address.split('/')[2];
  const story = slug === undefined ? undefined : readStory(slug);
  if (story?.title === 'What cannot be drawn') throw new Error('the pen broke');
  const titles = stories.map(({ title }) => title).join('; ');
  return {
    kind: 'reading',
    lang: story?.language ?? 'en',
    dir: story?.direction ?? 'ltr',
    head: '<link rel="canonical" href="' + siteAddress + import.meta.env.BASE_URL + address.slice(1) + '">',
    body: '<h1>' + (story?.title ?? (address === '/404' ? 'No such page' : 'Stories: ' + titles)) + '</h1>',
    style: '',
    linkedData: '',
    story: slug,
    missing: address === '/404',
  };
}`;

/** The modules of such a site. */
export const smallEntries: SiteEntries = {
  client: 'script.ts',
  server: 'prerender.ts',
  element: 'script.ts',
  frame: 'script.ts',
  frameApp: 'script.ts',
  sheets: 'script.ts',
  development: 'script.ts',
  inline: [],
  types: [],
};

/** Writes a site of a few lines with these stories to a folder, a new one if none is given, and gives it back. */
export function writeSite(
  folders: Readonly<Record<string, Readonly<Record<string, string>>>>,
  root = mkdtempSync(join(tmpdir(), 'on-record-site-')),
): string {
  const files: Record<string, string> = {
    'script.ts': `console.log('script');`,
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

/** Builds such a site as `vite build` does, with our plugins and nothing of this project's own settings. */
export async function buildSmallSite(
  root: string,
  base = '/',
  beside: SiteSource['beside'] = [],
): Promise<void> {
  const builder = await createBuilder({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    build: { target: 'es2022' },
    plugins: [buildSite({ folder: 'stories', entries: smallEntries, beside })],
  });
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
