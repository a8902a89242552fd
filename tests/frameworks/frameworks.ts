/*
 * `npm run test:hosts`: tries what publishers put on their pages with the compilers and scripts they use. It needs the
 * npm registry the first time, and for iframe-resizer a built site.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePages } from './compilePages';
import { tryIframeResizer } from './tryIframeResizer';

const folder = join(import.meta.dirname, '../../node_modules/.cache/frameworks');
const tell = (words: string) => process.stdout.write(`${words}\n`);

mkdirSync(folder, { recursive: true });
for (const file of ['package.json', 'package-lock.json'])
  cpSync(join(import.meta.dirname, file), join(folder, file));
// Nothing of theirs runs while it is installed.
execFileSync('npm', ['ci', '--ignore-scripts', '--silent', '--no-audit', '--no-fund'], {
  cwd: folder,
  stdio: 'inherit',
});
await compilePages(folder, tell);
await tryIframeResizer(folder, tell);
