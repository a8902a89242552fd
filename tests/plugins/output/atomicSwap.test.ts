import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const atomicSwap = pathToFileURL(join(project, 'src/plugins/output/atomicSwap.ts')).href;

/** A user whom permissions bind, where the tests run as root, whom they do not: “nobody”. */
const nobody = 65_534;
const isRoot = process.geteuid?.() === 0;

let parent: string;
const site = () => join(parent, 'dist');

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'on-record-locked-'));
  if (isRoot) chownSync(parent, nobody, nobody);
});

afterEach(() => {
  for (const folder of readdirSync(parent)) unlock(folder);
  rmSync(parent, { recursive: true, force: true });
});

/** Calls a function of `atomicSwap` in a process of its own, as a user whom permissions bind; gives what it returns. */
function call(work: string): unknown {
  const script = `
    const { clearLeftovers, makeNewSite, swapIn } = await import(${JSON.stringify(atomicSwap)});
    const { writeFileSync, mkdirSync } = await import('node:fs');
    const site = ${JSON.stringify(site())};
    ${isRoot ? `process.seteuid(${nobody});` : ''}
    const fill = (folder, edition) => { writeFileSync(folder + '/index.html', edition); return folder; };
    console.log(JSON.stringify((() => { ${work} })() ?? null));`;
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: project, encoding: 'utf8' },
  );
  return JSON.parse(printed);
}

/** Puts a folder into the site from which nothing can be deleted. */
function lock(): void {
  mkdirSync(join(site(), 'locked'));
  writeFileSync(join(site(), 'locked/file'), 'kept');
  if (isRoot) chownSync(join(site(), 'locked'), nobody, nobody);
  chmodSync(join(site(), 'locked'), 0o555);
}

function unlock(folder: string): void {
  const locked = join(parent, folder, 'locked');
  if (existsSync(locked)) chmodSync(locked, 0o755);
}

const edition = () => readFileSync(join(site(), 'index.html'), 'utf8');

test('a site with files that may not be deleted is replaced all the same, and so is the next', () => {
  expect(call(`return swapIn(fill(makeNewSite(site), 'first'), site);`)).toBeNull();
  lock();
  const left = call(`return swapIn(fill(makeNewSite(site), 'second'), site);`);
  expect(edition()).toBe('second');
  expect(existsSync(join(String(left), 'locked/file'))).toBe(true);
  expect(call(`clearLeftovers(site); return swapIn(fill(makeNewSite(site), 'third'), site);`)).toBeNull();
  expect(edition()).toBe('third');

  // Once it may be deleted, it is.
  for (const folder of readdirSync(parent)) unlock(folder);
  call('clearLeftovers(site);');
  expect(readdirSync(parent)).toEqual(['dist']);
});
