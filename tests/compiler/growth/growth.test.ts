import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile';
import { type Shape, shapes, yamlOf } from './shapes';

const bytes = new TextEncoder();

/** Processor time that compiling takes, in milliseconds. Not time by the clock, in which others use the machine. */
function costOf({ yaml = yamlOf(), text = 'Word.' }: Shape): number {
  const files = { folder: 'any', slug: 'any', yaml: bytes.encode(yaml), text: bytes.encode(text) };
  const begun = process.cpuUsage();
  compile(files);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Milliseconds below which a cost says nothing about growth; such a shape is made larger. */
const enough = 20;

/** Twice the size costs twice as much where cost grows with the size, four times where it grows with its square. */
const most = 3;

/** How much more twice the size costs; undefined where that costs too little to tell, as behind a limit. */
function growthOf(shape: (bytes: number) => Shape, size: number, runs: number): number | undefined {
  // The least of some runs, since work of the engine comes on top of each.
  let once = Infinity;
  let twice = Infinity;
  for (let run = 0; run < runs; run += 1) {
    // The larger one first: only the first run pays for compiling the engine's code.
    twice = Math.min(twice, costOf(shape(2 * size)));
    if (twice < enough) return undefined;
    once = Math.min(once, costOf(shape(size)));
    // No noise lasts as long as that, and what grows with the square would keep the test for minutes.
    if (twice <= most * once || once > 500) break;
  }
  return twice / once;
}

/** Whether cost grows with the square. A shape that seems to do so has to seem so again, and larger, if no limit ends it. */
function growsWithSquare(shape: (bytes: number) => Shape): boolean {
  const size = [4000, 16_000].find((at) => growthOf(shape, at, 1) !== undefined);
  return size !== undefined && [1, 2, 4].every((larger) => (growthOf(shape, larger * size, 4) ?? 0) > most);
}

/** One shape of each kind, since all of them take half a minute; `npm run test:long` compiles all of them, large. */
const pieces = [
  'word\n\n', 'a  \n', 'a\\\n', '- a\n', '- >\n', '- - - - a\n', '-\n', '> a\n', '# ', '===\n', '\ta\n', '```\n', '*', '*a ',
  '[', '[a](', '[a]: /b\n', '`', '` `` ', '\\`', '<', '<!--', '&amp;', ' \n',
].map((piece) => `the text: ${JSON.stringify(piece)}`); // prettier-ignore
const others = [
  'the text: brackets around brackets',
  'the text: emphasis around emphasis',
  'the text: lists in lists',
  'passages: twice each, late in a paragraph',
  'passages: not in the text',
  'passages: sixteen letters that are everywhere',
  'passages: in a context that is everywhere',
  'passages: long ones in one paragraph',
  'passages: around one another',
  'events: each after fifty before',
  'events: in circles',
  'events: of a long chain of sources',
  'statements: of many sources',
  'statements: of one long route',
  'glance',
  'fields that are not known',
  'items that are empty',
  'YAML: bare words of many lines',
  'YAML: flow of commas',
  'YAML: flow of pairs',
  'YAML: a flow map',
  'YAML: a flow map of one key',
  'YAML: flow that opens and closes',
  'YAML: maps in maps',
  'YAML: comments between items',
  'YAML: aliases of anchors',
  'YAML: tags',
  'YAML: directives',
];

test('a file twice as long costs about twice as much, whatever it is made of', () => {
  // The engine has not seen the code yet.
  for (const warm of ['the text: "word "', 'events', 'statements: of one source'])
    costOf(shapes[warm]?.(1000) ?? {});
  const growing = [...pieces, ...others].filter((name) => {
    const shape = shapes[name];
    expect(shape, name).toBeDefined();
    return shape && growsWithSquare(shape);
  });
  expect(growing).toEqual([]);
}, 300_000);
