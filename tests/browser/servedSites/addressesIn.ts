import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Every address of a built site, without its base: `''`, `stories`, … `outDir` is relative to the project. */
export function addressesIn(outDir: string): string[] {
  return readdirSync(join(root, outDir), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/\/?index\.html$/, ''))
    .toSorted();
}
