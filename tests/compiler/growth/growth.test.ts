import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Growing } from './growingShapes';

/** Shapes of each kind; `npm run test:long` compiles all of them, large. */
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
  'passages: of one unknown',
  'events: each after fifty before',
  'events: in circles',
  'events: of a long chain of sources',
  'events: each of a year of its own',
  'statements: of many sources',
  'statements: of many speakers',
  'statements: each an answer to many',
  'statements: of one long route',
  'changes: of many events each',
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

const root = resolve(import.meta.dirname, '../../..');

/** Those of the shapes that take much more than twice the steps where they are twice as long. */
async function growingOf(shapes: readonly string[]): Promise<Growing[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'growingShapes.ts'), ...shapes],
    { cwd: root },
  );
  return JSON.parse(stdout) as Growing[];
}

test('a file twice as long takes about twice the steps, whatever it is made of', async () => {
  expect(await growingOf([...pieces, ...others])).toEqual([]);
}, 300_000);
