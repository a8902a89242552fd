/*
 * Writes a brotli and a gzip file beside each file of text, which web servers send in its place to those who take it
 * (`brotli_static` and `gzip_static` of nginx, `precompressed` of Caddy), so that none of them compresses anything
 * itself.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Fonts and pictures are compressed already. */
const textFiles = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml', '.ts']);

/**
 * Two packets of a network (1,460 bytes each, less the headers), which servers send at once (RFC 6928), arrive no sooner
 * when they are shorter.
 */
const worthIt = 2_800;

/** How well brotli compresses where nobody says so, of 11: 11 makes files 9 % smaller and takes 30 times as long. */
const usualQuality = 5;

/** As many as Node's thread pool works at, which does the compressing. */
const atOnce = 4;

/**
 * The quality of brotli that a build is asked for, 1 to 11; 0 for no compressed files at all, on hosts that compress by
 * themselves. Throws where it is something else.
 */
export function compressionQuality(given: string | undefined): number {
  if (given === undefined || given === '') return usualQuality;
  const quality = Number(given);
  if (/^\d+$/.test(given) && quality <= constants.BROTLI_MAX_QUALITY) return quality;
  throw new Error(
    `COMPRESS is “${given}”; give the quality of brotli, 1 to ${constants.BROTLI_MAX_QUALITY}, or 0 for no compressed files`,
  );
}

/** Compresses every file of text in a folder, at any depth, that a reader would have sooner for it. */
export async function compressFiles(folder: string, quality: number): Promise<void> {
  if (quality === 0) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textFiles.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  // Shared by all that work, so that each takes the next file as soon as it is free.
  const next = files.values();
  const work = async () => {
    for (const file of next) await compressFile(file, quality);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function compressFile(file: string, quality: number): Promise<void> {
  const words = readFileSync(file);
  if (words.length < worthIt) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: words.length,
    // A window beyond the file would be memory to clear, for each of a hundred thousand files.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      Math.ceil(Math.log2(words.length + 16)),
      constants.BROTLI_DEFAULT_WINDOW,
    ),
  };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(words, { params }),
    promisify(gzip)(words),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, zipped);
}
