/*
 * `npm run test:long`: what takes longer than tests may. Generated stories and the pages of a part of them are held to
 * all laws, and so are a quarter as many good stories with something in their files changed, and the pages of each
 * shape of tests/compiler/growth that is a story; then each shape is compiled as large as a file may be, in a process of
 * its own.
 * `npm run test:long -- <stories> <pages> [seed]` makes others, or fewer. Exit code 1 where anything is broken.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import fc from 'fast-check';
import { createServer } from 'vite';
import { compile } from '../../src/compiler/compile';
import { brokenFaultLaws, brokenLaws } from '../compiler/brokenLaws';
import { anyStory, filesOf } from '../compiler/anyStory';
import { anyWithChangedFiles, anyWithChangedYaml } from '../compiler/changedStories';
import { shapes, yamlOf } from '../compiler/growth/shapes';
import type { Story } from '../../src/model/story';

const [stories = 20_000, pages = 5000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const root = resolve(import.meta.dirname, '../..');
// Through Vite, as views import sheets.
process.env['NODE_ENV'] = 'production';
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  plugins: [react()],
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
const { brokenOnPages } = (await server.ssrLoadModule('/tests/page/pages/brokenOnPages.tsx')) as {
  brokenOnPages: (story: Story) => { count: number; broken: string[] };
};
const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
const say = (words: string) => process.stdout.write(`[${String(seconds()).padStart(5)} s] ${words}\n`);

/** The most that any two files may take: seconds of the processor, and megabytes. */
const most = { seconds: 10, megabytes: 1000 };

let broken = 0;
const tell = (words: string) => {
  broken += 1;
  say(`BROKEN: ${words}`);
};

say(`${stories} stories and ${pages} pages, seed ${seed}`);
let rendered = 0;
let compiled = 0;
// In parts, each with a seed of its own, so that what is broken can be made again by itself.
const part = 500;
for (let from = 0; from < stories; from += part) {
  const partSeed = (seed + from) % 2 ** 31;
  for (const any of fc.sample(anyStory, { numRuns: Math.min(part, stories - from), seed: partSeed })) {
    const place = `seed ${partSeed}: ${JSON.stringify(any)}`;
    try {
      const result = compile(filesOf(any));
      compiled += 1;
      if ('faults' in result) {
        tell(`faults in a story without any, ${JSON.stringify(result.faults)}; ${place}`);
        continue;
      }
      for (const law of brokenLaws(result.story)) tell(`${law}; ${place}`);
      if (rendered >= pages) continue;
      const { count, broken: laws } = brokenOnPages(result.story);
      rendered += count;
      for (const law of laws) tell(`${law}; ${place}`);
    } catch (error) {
      tell(`it throws ${String(error)}; ${place}`);
    }
  }
  if ((from / part) % 10 === 9) say(`${compiled} stories, ${rendered} pages`);
}
say(`${compiled} stories compiled and ${rendered} pages rendered`);

const changes = Math.ceil(stories / 4);
const anyChange = fc.oneof(anyWithChangedYaml, anyWithChangedFiles);
for (const { yaml, text } of fc.sample(anyChange, { numRuns: changes, seed })) {
  try {
    const result = compile({ folder: 'any', slug: 'any', yaml: Buffer.from(yaml), text: Buffer.from(text) });
    const laws =
      'story' in result
        ? brokenLaws(result.story)
        : brokenFaultLaws(result.faults, { 'any/story.yaml': yaml, 'any/text.md': text, any: '' });
    for (const law of laws) tell(`${law}; a change of seed ${seed}: ${JSON.stringify({ yaml, text })}`);
  } catch (error) {
    tell(`it throws ${String(error)}; a change of seed ${seed}: ${JSON.stringify({ yaml, text })}`);
  }
}
say(`${changes} changed stories compiled`);

/** Of the stories of shapes, in bytes: some hundred items each. */
const shapeBytes = 30_000;
let shown = 0;
for (const [name, shape] of Object.entries(shapes)) {
  const { yaml = yamlOf(), text = 'Word.' } = shape(shapeBytes);
  const result = compile({ folder: 'any', slug: 'any', yaml: Buffer.from(yaml), text: Buffer.from(text) });
  if ('faults' in result) continue;
  try {
    const { count, broken: laws } = brokenOnPages(result.story);
    shown += count;
    for (const law of laws) tell(`${name}: ${law}`);
  } catch (error) {
    tell(`${name}: it throws ${String(error)}`);
  }
}
say(`${shown} pages of shapes rendered`);
await server.close();

/** What compiling one shape cost, as its process tells it. */
interface Cost {
  seconds: number;
  megabytes: number;
  outcome: string;
}
const costs: (Cost & { name: string })[] = [];
for (const name of Object.keys(shapes)) {
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'compileShape.ts'), name],
    // Not how long it may take, but when to give up on it: a busy machine takes some twenty times what an idle one does.
    { cwd: root, encoding: 'utf8', timeout: 600_000 },
  );
  if (stdout === '') {
    tell(`${name}: no end (${signal ?? 'an error'}) ${stderr.slice(-300)}`);
    continue;
  }
  const cost = JSON.parse(stdout) as Cost;
  costs.push({ name, ...cost });
  if (cost.seconds > most.seconds || cost.megabytes > most.megabytes)
    tell(`${name}: ${cost.seconds} s, ${cost.megabytes} MB, ${cost.outcome}`);
}
say(`${costs.length} shapes of 2 MB; the ten that take longest, and the ten that take most memory:`);
for (const by of ['seconds', 'megabytes'] as const)
  for (const { name, ...cost } of costs.toSorted((a, b) => b[by] - a[by]).slice(0, 10))
    say(`${cost.seconds.toFixed(1)} s ${cost.megabytes} MB  ${name}: ${cost.outcome}`);
say(broken === 0 ? 'All of it held.' : `${broken} broken.`);
process.exitCode = broken === 0 ? 0 : 1;
