/*
 * Anchors every annotation of a story in its built page, as Apache Annotator does (npm: @apache-annotator/dom).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type { annotations } from '../../src/exports/annotations';

type Matcher = (scope: unknown) => AsyncIterable<{ startContainer: { parentElement: Element } }>;

/** Throws at the first that is not found, or that is found first where its words are not in the full text. */
export async function anchorAnnotations(site: string, slug: string): Promise<string> {
  const { window } = new JSDOM(readFileSync(join(site, 'stories', slug, 'index.html'), 'utf8'));
  const names = ['document', 'Node', 'NodeFilter', 'Range', 'Text', 'Element'];
  Object.assign(globalThis, Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)])));
  const { resolve } = createRequire(join(import.meta.dirname, 'package.json'));
  const annotator = (await import(pathToFileURL(resolve('@apache-annotator/dom')).href)) as {
    createTextQuoteSelectorMatcher: (selector: object) => Matcher;
  };
  const file = readFileSync(join(site, 'stories', slug, 'annotations.json'), 'utf8');
  const { items } = (JSON.parse(file) as ReturnType<typeof annotations>).first;
  for (const { id, target } of items) {
    const places = [];
    for await (const place of annotator.createTextQuoteSelectorMatcher(target.selector)(window.document.body))
      places.push(place);
    assert.equal(places.length, 1, `places of ${id}`);
    const { parentElement } = places[0]?.startContainer ?? {};
    assert.ok(parentElement?.closest('#text [data-peek]'), `${id} stands in the full text`);
  }
  return `Apache Annotator: ${items.length} annotations of ${slug}, each anchored in one place, in the full text.`;
}
