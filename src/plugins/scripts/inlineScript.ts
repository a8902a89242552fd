/*
 * The script that stands in each page itself: the few lines that must run before, or instead of, any script that is
 * fetched. One script, so that a policy names it by one hash.
 */
import { readFileSync } from 'node:fs';
import { minify, transformWithOxc } from 'vite';

/** The code of the files (as whole paths), in their order, without types and minified. */
export async function inlineScript(files: readonly string[]): Promise<string> {
  return (await Promise.all(files.map(codeOf))).join('\n');
}

/** The code of a file, as it can stand between script tags. Throws where it imports or exports anything. */
async function codeOf(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const { code: small } = await minify(file, code);
  if (/^\s*(?:import\s*["'{*\w]|export\b)/m.test(small))
    throw new Error(`${file} stands in the page itself, so it can neither import nor export`);
  return small.trim().replaceAll('</', '<\\/');
}
