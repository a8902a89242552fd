/*
 * A server of the packed site comes in; a table goes out: how many pages, frames and scripts it answers a
 * second, each beside a plain file of the same length from the same server, turn by turn. Throws at an error.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../bench/measure/sums';
import { table } from '../bench/report/table';
import { type Asked, askOften } from './askOften';
import type { StartedServer } from './startServer';

const rounds = 5;
const seconds = 2;

/** The folders that a server serves, and one for notes. */
interface Folders {
  site: string;
  plain: string;
  work: string;
}

/** Asks for what a reader's visit and a widget take, and for plain files of like length. */
export async function throughput(
  server: StartedServer,
  { site, plain, work }: Folders,
  slug: string,
  tell: (words: string) => void,
): Promise<string> {
  const asked = [
    ['story page', `stories/${slug}`, `stories/${slug}/index.html`],
    ['frame of the timeline', `embed/${slug}/timeline`, `embed/${slug}/timeline/index.html`],
    ['embed.js', 'embed.js', 'embed.js'],
  ].map(([name = '', path = '', file = '']) => {
    const { length } = readFileSync(join(site, `${file}.br`));
    // Noise, so that nothing on the way could make it shorter; of a kind that no server packs.
    const twin = `${length}.bin`;
    writeFileSync(join(plain, twin), Buffer.alloc(length, 'plain'));
    return { name, length, address: server.address + path, twin: server.plain + twin };
  });
  writeFileSync(join(plain, 'empty.bin'), '');
  const empty = `${server.plain}empty.bin`;

  const results = new Map<string, Asked[]>();
  const ask = async (address: string) => {
    const result = await askOften(address, seconds, work);
    assert.equal(result.errors, 0, `errors at ${address}`);
    assert.ok(result.answers > 0, `no answers at ${address}`);
    results.set(address, [...(results.get(address) ?? []), result]);
  };
  for (let round = 1; round <= rounds; round += 1) {
    tell(`asking for pages, round ${round} of ${rounds}`);
    await ask(empty);
    for (const { address, twin } of asked) {
      await ask(address);
      await ask(twin);
    }
  }
  const middle = (address: string, of: keyof Asked) =>
    median((results.get(address) ?? []).map((result) => result[of])) ?? Number.NaN;
  const rate = (address: string) => Math.round(middle(address, 'perSecond'));
  // Of each round by itself, since the machine's mood changes.
  const beside = (address: string, twin: string) =>
    median(
      (results.get(address) ?? []).map(
        ({ perSecond }, round) => perSecond / (results.get(twin)?.[round]?.perSecond ?? Number.NaN),
      ),
    )?.toFixed(2);
  const all = [...results.values()].flat();
  const total = all.reduce((sum, { answers }) => sum + answers, 0);
  const rows = asked.map(({ name, length, address, twin }) => [
    name,
    `${(length / 1000).toFixed(1)} kB`,
    `${rate(address)}/s`,
    `${beside(address, twin)} ×`,
    `${beside(address, empty)} ×`,
    `${middle(address, 'slow').toFixed(1)} ms`,
  ]);
  return [
    table(
      [
        'nginx, one process',
        'brotli',
        'answers',
        'of a plain file’s',
        'of an empty file’s',
        '99 of 100 within',
      ],
      rows,
    ),
    `${total} answers in ${all.length * seconds} s, none of them an error; the empty file ${rate(empty)}/s.`,
  ].join('\n\n');
}
