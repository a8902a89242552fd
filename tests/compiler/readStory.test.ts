import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';
import { readStory } from '../../src/compiler/readStory';
import { storyFolders } from '../../src/compiler/storyFolders';
import { asNobody, closeFolder, makeOddFolders } from './oddFolders';

const shipped = join(import.meta.dirname, '../../src/stories/japan-defence-hack');
let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-read-')));
  cpSync(shipped, join(root, 'good'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** Faults of a folder as an author reads them, from the folder of all stories on. */
function told(folder: string): string[] {
  const compiled = compile(readStory(folder));
  return 'faults' in compiled
    ? compiled.faults.map(formatFault).map((line) => line.replace(`${root}/`, ''))
    : [];
}

test('a story knows the folders beside it that its own name begins with, and no file or link', () => {
  for (const name of ['bridge', 'bridge-of', 'bridg', 'bridge-of-sighs-pt', 'good-b'])
    mkdirSync(join(root, name));
  writeFileSync(join(root, 'bridge-of-sighs'), '');
  symlinkSync(join(root, 'good'), join(root, 'good-a'));
  cpSync(shipped, join(root, 'good-a-pt'), { recursive: true });
  expect(readStory(join(root, 'bridge-of-sighs-pt')).beside).toEqual(['bridge-of', 'bridge']);
  expect(readStory(join(root, 'good-a-pt')).beside).toEqual(['good']);
});

describe('only what lies in the folder of a story is read', () => {
  test('a link to a story elsewhere is told, not passed over, and not followed', () => {
    symlinkSync(join(root, 'good'), join(root, 'linked'));
    symlinkSync(join(root, 'nowhere'), join(root, 'lost'));
    symlinkSync(join(root, 'good/text.md'), join(root, 'notes'));
    const folders = storyFolders(root);
    expect(folders.map((folder) => folder.slice(root.length + 1))).toEqual(['good', 'linked', 'lost']);
    expect(folders.map((folder) => told(folder).length)).toEqual([0, 1, 1]);
    expect(told(join(root, 'linked'))[0]).toMatch(
      /^linked:1:1 {2}this is a symbolic link, .*; it leads to .*good; put what it leads to in its place$/,
    );
  });

  test('a link in place of a file never brings another file of the machine onto the page', () => {
    rmSync(join(root, 'good/text.md'));
    symlinkSync('../../../../etc/hostname', join(root, 'good/text.md'));
    expect(told(join(root, 'good'))).toEqual([
      expect.stringMatching(/^good\/text\.md:1:1 {2}this is a symbolic link, .*it leads to \.\.\/.*hostname/),
    ]);
  });

  test('a folder or a pipe in place of a file is told, and nobody waits for it', () => {
    rmSync(join(root, 'good/text.md'));
    execFileSync('mkfifo', [join(root, 'good/text.md')]);
    expect(told(join(root, 'good'))).toEqual([
      'good/text.md:1:1  this is not a file; a device or pipe; put a file of that name in its place',
    ]);
  });

  test('a file that is too large is told before it is read', () => {
    writeFileSync(join(root, 'good/text.md'), 'word '.repeat(2_000_000));
    expect(told(join(root, 'good'))).toEqual([
      'good/text.md:1:1  the file is too large; 10000000 bytes; keep it within 2000000: a story is read by people',
    ]);
  });

  test('a folder named by way of others is the folder it is', () => {
    mkdirSync(join(root, 'beside'));
    expect(told(join(root, 'beside/../good'))).toEqual([]);
    expect(readStory(join(root, 'beside/../good')).slug).toBe('good');
  });

  test('a file, or nothing, in place of the folder is told, and so is a name too long', () => {
    expect(told(join(root, 'good/text.md'))).toEqual([
      'good/text.md:1:1  this is not a folder; a file; name the folder that it is in',
    ]);
    expect(told(join(root, 'nowhere'))).toEqual([
      'nowhere:1:1  there is no such folder; nothing of that name; mind its spelling, and the folder you are in',
    ]);
    expect(told(join(root, 'x'.repeat(300)))).toEqual([
      expect.stringContaining('the folder cannot be read; ENAMETOOLONG'),
    ]);
  });

  test('whatever else lies among the stories is told by its own name, one fault each', () => {
    rmSync(join(root, 'good'), { recursive: true });
    const faults = makeOddFolders(root);
    const lines = storyFolders(root).flatMap(told);
    expect(lines).toHaveLength(faults.length);
    for (const [at, words] of faults.entries()) expect(lines[at]).toMatch(words);
  });

  test('a folder that is closed to us is told, as a story and as the folder of all stories', () => {
    chmodSync(root, 0o755);
    closeFolder(join(root, 'good'));
    expect(asNobody(() => told(join(root, 'good')))).toEqual([
      'good:1:1  the folder cannot be read; EACCES; see who may read it, and whether its disk is well',
    ]);
    expect(asNobody(() => storyFolders(join(root, 'good')))).toEqual([join(root, 'good')]);
    chmodSync(join(root, 'good'), 0o755);
  });

  test('a link to itself in place of the folder of all stories is told as a story', () => {
    symlinkSync('loop', join(root, 'loop'));
    expect(storyFolders(join(root, 'loop')).flatMap(told)).toEqual([
      expect.stringMatching(/^loop:1:1 {2}this is a symbolic link/),
    ]);
  });
});
