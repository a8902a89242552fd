/*
 * `npm run test:load`: what needs a set-up of its own, as root on Debian, which it makes itself: real servers
 * and a full disk. Errors end it with exit code 1; times are printed, for people to judge.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { machine } from '../bench/measure/machine';
import { shippedStory } from '../browser/servedSites/shippedStory';
import { startCaddy } from './caddy';
import { checkAnswers } from './checkAnswers';
import { diskFull } from './diskFull';
import { installServers } from './installServers';
import { manyWidgets } from './manyWidgets';
import { startNginx } from './nginx';
import { packSite } from './packSite';
import type { StartedServer } from './startServer';
import { throughput } from './throughput';

const root = resolve(import.meta.dirname, '../..');
const begun = performance.now();
const say = (words: string) => process.stdout.write(`\n${words}\n`);
/** How far it is, aside from what is printed for keeping. */
const tell = (words: string) => process.stderr.write(`[${seconds().padStart(4)} s] ${words}\n`);
const seconds = () => String(Math.round((performance.now() - begun) / 1000));

const work = mkdtempSync(join(tmpdir(), 'on-record-load-'));
const [site, plain] = [join(work, 'site'), join(work, 'plain')];
try {
  await tryAll();
  say(`${JSON.stringify(machine('as told above'))}\nAll of it held; it took ${seconds()} s.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function tryAll(): Promise<void> {
  installServers(tell);
  say(diskFull(tell));
  tell('building and packing the site');
  build();
  await packSite(join(root, 'dist'), site);
  mkdirSync(plain);
  const { slug } = shippedStory();

  const caddy = await startCaddy(site, work);
  try {
    await compare('Caddy', caddy);
  } finally {
    await caddy.close();
  }
  const nginx = await startNginx(site, plain, work);
  try {
    await compare('nginx', nginx);
    say(await throughput(nginx, { site, plain, work }, slug, tell));
    say(await manyWidgets(nginx.address, slug, tell));
    if (nginx.said() !== '') throw new Error(`nginx complained:\n${nginx.said()}`);
  } finally {
    await nginx.close();
  }
}

/** The whole site, so that no old `dist` is measured. */
function build(): void {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stderr}`);
}

async function compare(name: string, { address }: Pick<StartedServer, 'address'>): Promise<void> {
  tell(`asking ${name} for every address`);
  const { whole, lost, packed } = await checkAnswers(address, site);
  say(
    `${name}, by the lines of docs/hosting.md: ${whole} addresses answered with the bytes that were built and the headers of _headers, ${packed} of them packed; ${lost} that lead nowhere with 404.html.`,
  );
}
