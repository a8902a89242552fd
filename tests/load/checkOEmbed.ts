/*
 * Asks a server for oEmbed documents by the address of the page, as registries and CMSs do (`/oembed?url=…`).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/model/story';
import { ask } from './ask';

/** How addresses stand in a query: as `encodeURIComponent` writes them, and as people type them. */
const spellings = [
  encodeURIComponent,
  (url: string) => url.replaceAll('#', '%23'),
  (url: string) => encodeURIComponent(url).toLowerCase().replaceAll('%3a', ':'),
];

/** Asks for a page, a frame, a section and an item, in each spelling; gives how many answers were right. */
export async function checkOEmbed(address: string, folder: string, story: Story): Promise<number> {
  const { slug, events } = story;
  const item = events[0]?.id ?? '';
  const host = 'https://example.org';
  const asked = [
    [`${host}/stories/${slug}`, slug],
    [`${host}/stories/${slug}/`, slug],
    [`${host}/stories/${slug}?side=a#timeline`, slug],
    [`${host}/embed/${slug}`, slug],
    [`${host}/embed/${slug}/timeline`, `${slug}/timeline`],
    [`${host}/embed/${slug}/item/${item}`, `${slug}/item/${item}`],
  ] as const;
  let right = 0;
  for (const [url, document] of asked)
    for (const spelled of spellings) {
      const at = `${address}oembed?format=json&url=${spelled(url)}`;
      const { status, headers, bytes } = await ask(at);
      assert.equal(status, 200, at);
      assert.match(headers['content-type'] ?? '', /^application\/json/, at);
      assert.deepEqual(bytes, readFileSync(join(folder, 'oembed', `${document}.json`)), at);
      right += 1;
    }
  for (const [query, status] of [
    ['url=https%3A%2F%2Fexample.org%2Fstories%2Fnone', 404],
    ['url=https%3A%2F%2Fexample.org%2F', 404],
    ['', 404],
    [`format=xml&url=${encodeURIComponent(`${host}/stories/${slug}`)}`, 501],
  ] as const) {
    assert.equal((await ask(`${address}oembed?${query}`)).status, status, query);
    right += 1;
  }
  return right;
}
