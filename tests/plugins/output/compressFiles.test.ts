import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compressFiles, compressionQuality } from '../../../src/plugins/output/compressFiles';

const folder = mkdtempSync(join(tmpdir(), 'on-record-compress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const long = 'The harbour bridge is closed. '.repeat(200);
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .toSorted();

describe('the compressed twins of a site', () => {
  test('stand beside long files of text, at any depth, and hold the same words', async () => {
    mkdirSync(join(folder, 'stories/bridge'), { recursive: true });
    writeFileSync(join(folder, 'stories/bridge/index.html'), long);
    writeFileSync(join(folder, 'embed.js'), 'short()');
    writeFileSync(join(folder, 'face.woff2'), long);
    await compressFiles(folder, 5);
    const page = join(folder, 'stories/bridge/index.html');
    expect(filesIn(folder)).toEqual([
      'embed.js',
      'face.woff2',
      'stories/bridge/index.html',
      'stories/bridge/index.html.br',
      'stories/bridge/index.html.gz',
    ]);
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(long);
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(long);
  });

  test('are left out where nobody wants them', async () => {
    const plain = join(folder, 'plain');
    mkdirSync(plain);
    writeFileSync(join(plain, 'index.html'), long);
    await compressFiles(plain, compressionQuality('0'));
    expect(filesIn(plain)).toEqual(['index.html']);
  });
});

describe('the setting COMPRESS', () => {
  test('is the quality of brotli', () => {
    expect(compressionQuality('11')).toBe(11);
    expect(compressionQuality(undefined)).toBe(compressionQuality(''));
    expect(compressionQuality(undefined)).toBeGreaterThan(0);
  });

  test.each(['12', '-1', 'yes', '5.5', ' '])('cannot be “%s”, and says what it can be', (given) => {
    expect(() => compressionQuality(given)).toThrow(
      `COMPRESS is “${given}”; give the quality of brotli, 1 to 11, or 0 for no compressed files`,
    );
  });
});
