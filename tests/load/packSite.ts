/*
 * The built site comes in; a copy of it goes out in another folder, with a brotli and a gzip file beside each
 * file of words or code, as a publisher's set-up may leave them for a static server.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packFolder } from '../bench/serve/packFolder';

/** Copies a site and packs what is words or code. */
export async function packSite(built: string, folder: string): Promise<void> {
  cpSync(built, folder, { recursive: true });
  await packFolder(folder, () => true);
  for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!name.endsWith('.br')) continue;
    const file = join(parentPath, name.slice(0, -'.br'.length));
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}
