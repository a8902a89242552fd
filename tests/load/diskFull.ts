/*
 * As root on Linux: builds a site on a disk that is too small for a second one, in a file system of its own in
 * memory (16 MB), which is taken away in the end. The old site must stand byte for byte, the exit code be 1, and
 * the words say what to do.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
function build(site: string) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return spawnSync(process.execPath, [tsx, vite, 'build', '--configLoader', 'native', '--outDir', site], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
}

function digest(site: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Fills a disk during six builds; a sentence of what came of it goes out. */
export function diskFull(tell: (words: string) => void): string {
  const disk = mkdtempSync(join(tmpdir(), 'on-record-small-disk-'));
  const site = join(disk, 'site');
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
  try {
    assert.equal(build(site).status, 0, 'the first build has room');
    const before = digest(site);
    // Less and less room, so that the disk is full at another moment each time.
    for (const left of [700_000, 400_000, 200_000, 60_000, 0]) {
      tell(`building with ${left} bytes left on the disk`);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - left)), { flag: 'a' });
      const { status, stderr } = build(site);
      assert.equal(status, 1, `a build fails with ${left} bytes left`);
      assert.match(
        stderr,
        /The disk is full: make room and build again\.|make room on the disk and build again/,
      );
      assert.equal(digest(site), before, `the old site stands whole with ${left} bytes left`);
      assert.deepEqual(readdirSync(disk).toSorted(), ['filling', 'site'], 'nothing is left about');
    }
    rmSync(join(disk, 'filling'));
    assert.equal(build(site).status, 0, 'with room again, it builds again');
    return 'A full disk: 5 builds failed at different moments, and the old site stood each time.';
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}
