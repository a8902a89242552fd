import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
/** What is words or code; fonts and pictures are packed already. */
const packable = new Set(['.html', '.css', '.js', '.json', '.svg']);
/** As many as the smallest machine has cores. */
const atOnce = 2;
/** Packed files of earlier runs, by what was packed: the largest page takes minutes. */
const cache = resolve(import.meta.dirname, '../../../node_modules/.cache/on-record-bench/packed');

/** Writes a brotli file (quality 11) beside each file of a folder that has words or code and is `served`. */
export async function packFolder(folder: string, served: (path: string) => boolean): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && packable.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => served(file.slice(folder.length + 1).replaceAll('\\', '/')));
  const next = files.values();
  const work = async () => {
    for (const file of next) await pack(file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function pack(file: string): Promise<void> {
  const words = readFileSync(file);
  const packed = join(cache, createHash('sha256').update(words).digest('hex'));
  if (!existsSync(packed)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: words.length,
    };
    // Under a name of its own until it is whole, so that no other run takes a half of it.
    const begun = `${packed}-${process.pid}`;
    writeFileSync(begun, await compress(words, { params }));
    renameSync(begun, packed);
  }
  copyFileSync(packed, `${file}.br`);
}
