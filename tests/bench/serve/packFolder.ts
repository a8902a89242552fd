import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
/** What is words or code; fonts and pictures are packed already. */
const packable = new Set(['.html', '.css', '.js', '.json', '.svg']);
/** Far more than two at a time only takes memory: zlib has four threads, the machine perhaps two cores. */
const atOnce = 2;

/** Writes a brotli file (quality 11) beside each file of a folder that has words or code and is `served`. */
export async function packFolder(folder: string, served: (path: string) => boolean): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && packable.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => served(file.slice(folder.length + 1).replaceAll('\\', '/')));
  const next = files.values();
  const work = async () => {
    for (const file of next) {
      const words = readFileSync(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: words.length,
      };
      writeFileSync(`${file}.br`, await compress(words, { params }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
