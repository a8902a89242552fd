import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallStory } from '../plugins/smallStory';

/**
 * Makes folders of stories in `root` that only a file system can come up with, and gives the faults of each as
 * regular expressions, in the order of their names.
 */
export function makeOddFolders(root: string): RegExp[] {
  for (const folder of ['a-pipe/', 'b-folder/text.md', 'c-link/', 'x.md/'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const folder of ['a-pipe', 'b-folder', 'c-link'])
    writeFileSync(join(root, folder, 'story.yaml'), smallStory.yaml);
  execFileSync('mkfifo', [join(root, 'a-pipe/text.md')]);
  symlinkSync('/etc/hostname', join(root, 'c-link/text.md'));
  symlinkSync('/etc', join(root, 'd-etc'));
  symlinkSync('e-loop', join(root, 'e-loop'));
  symlinkSync('/', join(root, 'f-root'));
  symlinkSync('g-nowhere-at-all', join(root, 'g-nowhere'));
  return [
    /a-pipe\/text\.md:1:1 {2}this is not a file; a device or pipe; put a file of that name in its place$/,
    /b-folder\/text\.md:1:1 {2}this is not a file; a folder; put a file of that name in its place$/,
    /c-link\/text\.md:1:1 {2}this is a symbolic link, .*; it leads to \/etc\/hostname; put what it leads to/,
    /d-etc:1:1 {2}this is a symbolic link, .*; it leads to \/etc; put what it leads to in its place$/,
    /e-loop:1:1 {2}this is a symbolic link, .*; it leads to e-loop; put what it leads to in its place$/,
    /f-root:1:1 {2}this is a symbolic link, .*; it leads to \/; put what it leads to in its place$/,
    /g-nowhere:1:1 {2}this is a symbolic link, .*; it leads to g-nowhere-at-all; put what it leads to/,
    /x\.md:1:1 {2}there is no story in this folder; neither story\.yaml nor text\.md; write both into it/,
  ];
}

/** Closes a folder to all but root. */
export function closeFolder(folder: string): void {
  chmodSync(folder, 0o000);
}

/** The user “nobody”. */
const nobody = 65_534;

/** Acts as a user whom the modes of files bind: as root, they bind nobody. Only what is done at once counts. */
export function asNobody<Result>(act: () => Result): Result {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  try {
    return act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
