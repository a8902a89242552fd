/*
 * Compiles a small page with the element in each of React, Vue, Svelte and Angular, by their own compilers and against
 * the types that the site serves, and the snippets in JSX by Babel and MDX.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { snippet, usualChoices } from '../../src/exports/snippets';
import { siteEntries } from '../../src/plugins/siteEntries';
import { shippedStory } from '../browser/servedSites/shippedStory';
import { loadWords } from '../../src/words/loadWords';

const root = join(import.meta.dirname, '../..');

const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  strict: true,
  noEmit: true,
  types: [],
};

/** What is run over the pages, and the files that its project holds. */
const compilers = [
  {
    name: 'React',
    files: ['pages/Page.tsx', 'embed-react.d.ts'],
    options: { jsx: 'react-jsx' },
    command: ['tsc', '-p'],
  },
  {
    name: 'Vue',
    files: ['pages/Page.vue', 'embed-vue.d.ts'],
    options: { jsx: 'preserve' },
    vueCompilerOptions: { strictTemplates: true },
    command: ['vue-tsc', '-p'],
  },
  {
    name: 'Angular',
    files: ['pages/page.component.ts', 'embed.d.ts'],
    options: { experimentalDecorators: true, moduleResolution: 'bundler' },
    angularCompilerOptions: { strictTemplates: true },
    command: ['ngc', '-p'],
  },
] as const;

/** Compiles everything in `folder`, where the compilers are installed. Throws, with what they say, where one refuses. */
export async function compilePages(folder: string, tell: (words: string) => void): Promise<void> {
  cpSync(join(import.meta.dirname, 'pages'), join(folder, 'pages'), { recursive: true });
  for (const file of siteEntries.types) cpSync(join(root, file), join(folder, basename(file)));
  const bin = (name: string) => join(folder, 'node_modules/.bin', name);
  for (const { name, files, options, command, ...more } of compilers) {
    const project = `tsconfig.${name.toLowerCase()}.json`;
    writeFileSync(
      join(folder, project),
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files, ...more }),
    );
    const [program, flag] = command;
    execFileSync(bin(program), [flag, project], { cwd: folder, stdio: 'inherit' });
    tell(`${name}: compiles`);
  }
  checkSvelte(folder, bin('svelte-check'));
  tell('Svelte: compiles, and its types find what is wrong');
  await compileSnippets(folder);
  tell('snippets as JSX: Babel and MDX take them');
}

/**
 * Svelte has no comment that expects an error: of two pages, one must have exactly its two. Its checker finds nothing in
 * whatever lies below a folder `node_modules`, as `folder` does.
 */
function checkSvelte(folder: string, program: string): void {
  const svelte = mkdtempSync(join(tmpdir(), 'on-record-svelte-'));
  try {
    symlinkSync(join(folder, 'node_modules'), join(svelte, 'node_modules'));
    for (const file of ['pages/Page.svelte', 'pages/Wrong.svelte', 'embed.d.ts', 'embed-svelte.d.ts'])
      cpSync(join(folder, file), join(svelte, basename(file)));
    const project = join(svelte, 'tsconfig.json');
    writeFileSync(
      project,
      JSON.stringify({ compilerOptions: { ...compilerOptions, verbatimModuleSyntax: true }, include: ['*'] }),
    );
    const { stdout } = spawnSync(
      program,
      ['--workspace', svelte, '--tsconfig', project, '--output', 'machine', '--threshold', 'warning'],
      { cwd: svelte, encoding: 'utf8' },
    );
    const faults = stdout.split('\n').filter((line) => / (ERROR|WARNING) /.test(line));
    if (faults.length !== 2 || !faults.every((line) => line.includes('Wrong.svelte')))
      throw new Error(`svelte-check says of Page.svelte (no fault) and Wrong.svelte (two):\n${stdout}`);
  } finally {
    rmSync(svelte, { recursive: true });
  }
}

async function compileSnippets(folder: string): Promise<void> {
  const require = createRequire(join(folder, 'package.json'));
  const babel = (await import(pathToFileURL(require.resolve('@babel/core')).href)) as {
    transformSync: (code: string, options: object) => unknown;
  };
  const mdx = (await import(pathToFileURL(join(folder, 'node_modules/@mdx-js/mdx/index.js')).href)) as {
    compile: (words: string) => Promise<unknown>;
  };
  const story = { ...shippedStory(), title: 'A “{title}” with "marks" & <signs>' };
  const site = { siteAddress: 'https://example.org', base: '/' };
  for (const form of ['element-jsx', 'frame-jsx'] as const) {
    const written = snippet(form, story, { section: 'timeline' }, usualChoices, site, loadWords('en')) ?? '';
    babel.transformSync(`export const page = <>${written}</>;`, {
      presets: [require.resolve('@babel/preset-react')],
      filename: 'page.jsx',
      configFile: false,
    });
    await mdx.compile(`# A page\n\n${written}\n\nThe page goes on.\n`);
  }
}
