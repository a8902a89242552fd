import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a built site and takes every script, and what loads one early, out of these of its pages. */
export async function withoutScript(
  site: string,
  folder: string,
  addresses: readonly string[],
): Promise<void> {
  const filter = (path: string) => !path.endsWith('.js') && !path.endsWith('.br');
  cpSync(join(site, 'assets'), join(folder, 'assets'), { recursive: true, filter });
  for (const address of addresses) {
    const file = join(folder, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, scriptsOut(readFileSync(join(site, address, 'index.html'), 'utf8')));
  }
}

/** HTML as our build writes it, without its scripts. */
export function scriptsOut(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
}
