/*
 * What a reader gets from a server, in bytes of answers as they travel: the page alone, and all that it fetches to come
 * to life.
 */
import { ask } from './ask';
import { table } from '../bench/report/table';

const encodings = ['br', 'gzip', 'identity'] as const;

/** A table of what the story's page and the frame of its timeline weigh with each encoding. */
export async function received(address: string, slug: string): Promise<string> {
  const rows = [];
  for (const [name, path] of [
    ['story page', `stories/${slug}`],
    ['frame of the timeline', `embed/${slug}/timeline`],
  ] as const)
    rows.push([name, ...(await Promise.all(encodings.map((encoding) => weigh(address, path, encoding))))]);
  return table(['page alone, and with script and data', ...encodings], rows);
}

async function weigh(address: string, path: string, encoding: string): Promise<string> {
  const page = await ask(address + path, encoding);
  const { bytes: words } = await ask(address + path);
  // Its own scripts, sheet and data; fonts are compressed already and the same for all.
  const named = words.toString().match(/\/assets\/[\w-]+\.(?:json|js|css)\b/g) ?? [];
  let all = page.bytes.length;
  for (const asset of new Set(named)) all += (await ask(address + asset.slice(1), encoding)).bytes.length;
  return `${page.bytes.length.toLocaleString('en')}, ${all.toLocaleString('en')}`;
}
