import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/plugins/cacheFolder';

const cache = join(mkdtempSync(join(tmpdir(), 'on-record-cache-')), 'builds');

afterAll(() => rmSync(cache, { recursive: true, force: true }));

describe('the folder of a build in a cache', () => {
  test('is another each time, and is made by who uses it', () => {
    expect(cacheFolder(cache)).not.toBe(cacheFolder(cache));
    expect(existsSync(cache)).toBe(false);
  });

  test('is removed by the next build where its own was killed, and stays while that runs', () => {
    const mine = cacheFolder(cache);
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(mine, 'inside'), { recursive: true });
    mkdirSync(join(cache, `${pid}-of-a-process-that-ended`));
    mkdirSync(join(cache, 'of-an-older-version'));
    const next = cacheFolder(cache);
    expect(readdirSync(cache).map((name) => join(cache, name))).toEqual([mine]);
    expect(next).not.toBe(mine);
  });
});
