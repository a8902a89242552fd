/*
 * `npm run test:load`: what needs a set-up of its own, as root on Debian, which it makes itself: real servers, other
 * people's clients, and a full disk. `npm run test:load -- servers clients` tries those parts alone. Errors end it with
 * exit code 1; times are printed, for people to judge.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { machine } from '../bench/measure/machine';
import { shippedStory } from '../browser/servedSites/shippedStory';
import { anchorAnnotations } from './anchorAnnotations';
import { startCaddy } from './caddy';
import { checkAnswers } from './checkAnswers';
import { checkOEmbed } from './checkOEmbed';
import { diskFull } from './diskFull';
import { exactKeys } from './exactKeys';
import { filterByWordPress } from './filterByWordPress';
import { installServers } from './installServers';
import { manyWidgets } from './manyWidgets';
import { startNginx } from './nginx';
import { readRecipes } from './readRecipes';
import { received } from './received';
import type { StartedServer } from './startServer';
import { throughput } from './throughput';
import { validateMarkup } from './validateMarkup';

/** What can be tried by itself. */
const parts = ['disk', 'clients', 'servers', 'load'] as const;

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
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined)
    throw new Error(`there is no part “${unknown}”; give some of ${parts.join(', ')}`);
  const isAsked = (part: (typeof parts)[number]) => asked.length === 0 || asked.includes(part);
  installServers(tell);
  if (isAsked('disk')) say(diskFull(tell));
  tell('building the site');
  build();
  cpSync(join(root, 'dist'), site, { recursive: true });
  if (isAsked('clients')) await tryClients();
  if (isAsked('servers')) await tryServers();
  if (isAsked('load')) await tryLoad();
}

async function tryClients(): Promise<void> {
  tell('asking other people’s clients');
  say(await anchorAnnotations(site, shippedStory().slug));
  say(validateMarkup(site));
  say(filterByWordPress(site, work));
}

async function tryServers(): Promise<void> {
  const caddy = await startCaddy(site, work);
  try {
    await compare('Caddy', caddy);
  } finally {
    await caddy.close();
  }
  await withNginx((nginx) => compare('nginx', nginx));
  say(await readRecipes(site, shippedStory().slug));
  tell('uploading to S3');
  say(await exactKeys(site, work));
}

async function tryLoad(): Promise<void> {
  const { slug } = shippedStory();
  await withNginx(async (nginx) => {
    say(await throughput(nginx, { site, plain, work }, slug, tell));
    say(await manyWidgets(nginx.address, slug, tell));
  });
}

async function withNginx(act: (nginx: StartedServer) => Promise<void>): Promise<void> {
  mkdirSync(plain, { recursive: true });
  const nginx = await startNginx(site, plain, work);
  try {
    await act(nginx);
    if (nginx.said() !== '') throw new Error(`nginx complained:\n${nginx.said()}`);
  } finally {
    await nginx.close();
  }
}

/** The whole site, so that no old `dist` is measured. */
function build(): void {
  const env = { ...process.env, SITE_ADDRESS: 'https://example.org' };
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8', env });
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stderr}`);
}

async function compare(name: string, { address }: Pick<StartedServer, 'address'>): Promise<void> {
  tell(`asking ${name} for every address`);
  const { whole, lost, compressed } = await checkAnswers(address, site);
  const documents = await checkOEmbed(address, site, shippedStory());
  say(
    `${name}, by the lines of docs/hosting.md: ${whole} addresses answered with the bytes that were built and the headers of _headers, ${compressed.br} of them in brotli and ${compressed.gzip} in gzip; ${lost} that lead nowhere with 404.html; /oembed?url=… ${documents} times as it should.`,
  );
  say(`${name}: ${await received(address, shippedStory().slug)}`);
}
