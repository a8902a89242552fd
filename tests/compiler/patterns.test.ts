import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

/*
 * Every regular expression of the source is read out of it and run over strings made to hurt it. Some take
 * time with the square of what they are given, or worse, where their parts can share the same characters
 * in many ways; a story could then stop the build.
 */

const src = resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  // Plugins and commands read what the build itself has made, not what others may write.
  .filter((file) => !/^(plugins|commands)/.test(file))
  .map((file) => join(src, file));

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** Every literal, and the parts of those that are put together from strings. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const name = relative(src, file).replaceAll('\\', '/');
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      found.push({ file: name, source: node.regex.pattern, flags: node.regex.flags });
    },
    TaggedTemplateExpression(node) {
      // String.raw parts in which nothing is put are patterns of their own.
      if (node.quasi.expressions.length > 0) return;
      found.push({ file: name, source: node.quasi.quasis[0]?.value.raw ?? '', flags: 'gu' });
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

const patterns = files.flatMap(patternsIn);

/** Characters that the parts of a pattern may match, and its own letters. */
function piecesOf({ source }: Pattern): string[] {
  const own =
    source.replaceAll(/\\[pPu](?:\{[^}]*\})?|\\./gu, ' ').match(/[\w:;,.<>/&#!?*_`@%[\](){}|-]/gu) ?? [];
  const common = [
    'a',
    'A',
    '0',
    ' ',
    '\t',
    '\n',
    '-',
    '<',
    '>',
    '&',
    '*',
    '/',
    ':',
    '"',
    '.',
    '\u200D',
    'é',
    '1. ',
    '- ',
    '> ',
    '&#',
    '<a ',
    'a-',
    'T0',
    '2020-',
  ];
  return [...new Set([...common, ...own])];
}

/**
 * Repeats of every piece and of pairs of its own, with an end that matches nothing: each size only where the one
 * before took more than a few milliseconds, which time that grows in line never does at these sizes.
 */
const harness = `
  const { parentPort, workerData } = require('node:worker_threads');
  for (const [index, { source, flags, pieces }] of workerData.patterns.entries()) {
    const fresh = () => new RegExp(source, flags);
    const pairs = pieces.slice(-4).flatMap((a) => pieces.slice(-4).map((b) => a + b));
    for (const piece of [...pieces, ...pairs]) {
      for (const size of workerData.sizes) {
        const words = piece.repeat(Math.ceil(size / piece.length)) + '\\u0001';
        parentPort.postMessage({ index, piece, size });
        const begun = performance.now();
        fresh().test(words);
        if (/[gy]/.test(flags)) words.replace(fresh(), '');
        if (size > 1000 && performance.now() - begun < 20) break;
      }
    }
  }
`;

/** Runs patterns in a thread that can be ended, and says at which it stood then. */
function run(hurt: readonly Pattern[], sizes: readonly number[], giveUp: number): Promise<string[]> {
  const worker = new Worker(harness, {
    eval: true,
    workerData: { patterns: hurt.map((pattern) => ({ ...pattern, pieces: piecesOf(pattern) })), sizes },
  });
  return new Promise((done, fail) => {
    let at = { index: 0, piece: '', size: 0 };
    let timer: NodeJS.Timeout | undefined;
    const isStuck = () => {
      const { file, source } = hurt[at.index] ?? { file: '', source: '' };
      const stuck = `${file}: /${source}/ with ${at.size} characters of ${JSON.stringify(at.piece)}`;
      const rest = hurt.slice(at.index + 1);
      worker.removeAllListeners('exit');
      void worker.terminate().then(async () => done([stuck, ...(await run(rest, sizes, giveUp))]));
    };
    worker.on('message', (place: typeof at) => {
      at = place;
      clearTimeout(timer);
      timer = setTimeout(isStuck, giveUp);
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      clearTimeout(timer);
      done([]);
    });
  });
}

describe('no pattern of the source can be made to hang', () => {
  test('there are patterns, and all of them are found', () => {
    const literals = files.flatMap((file) => readFileSync(file, 'utf8').match(/new RegExp\(/g) ?? []);
    expect(patterns.length).toBeGreaterThan(60);
    // Those put together at run time are three, of parts that are found as well.
    expect(literals.length).toBe(3);
  });

  // Where the time grows with the square, an idle machine takes some 400 milliseconds for 30 kB and 40 seconds for
  // 300 kB; milliseconds where it grows in line: the limit tells them apart on a busy machine as well.
  test('by strings up to 300 kB', async () => {
    expect(await run(patterns, [1000, 30_000, 300_000], 15_000)).toEqual([]);
  }, 600_000);

  test('and one that can is told', async () => {
    const bad = { file: 'bad.ts', source: '^(a+)+$', flags: '' };
    expect(await run([bad], [1000], 1500)).toEqual([expect.stringContaining('bad.ts: /^(a+)+$/ with 1000')]);
    const square = { file: 'square.ts', source: 'a+$', flags: '' };
    expect(await run([square], [1000, 10_000, 300_000], 1500)).toEqual([
      expect.stringContaining('square.ts: /a+$/ with 300000'),
    ]);
  });
});
