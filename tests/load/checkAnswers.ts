/*
 * The address of a server and the folder of the site that it serves come in; a count of the answers goes out.
 * Throws at the first that is not what `_headers` says, or not the bytes that were built.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostHeaders } from '../browser/servedSites/hostHeaders';

/** What docs/hosting.md says of addresses of which `_headers` says nothing. */
const unkept = { 'Cache-Control': 'no-cache' };

/** What the answers of a server were. */
interface Answers {
  whole: number;
  lost: number;
  /** How many of the whole ones came packed. */
  packed: number;
}

/** Asks for every address of a site and for some that there are not. */
export async function checkAnswers(address: string, folder: string): Promise<Answers> {
  const headersAt = hostHeaders(join(folder, '_headers'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  let [whole, packed] = [0, 0];
  for (const file of files) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const spellings = path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
    for (const spelling of spellings) {
      const answer = await fetch(address + spelling, { redirect: 'manual' });
      const at = `${address}${spelling}`;
      assert.equal(answer.status, 200, at);
      expectHeaders(answer, { ...unkept, ...headersAt(`/${spelling}`) }, at);
      // As an old browser would read it: where nothing names the alphabet, words in others are broken.
      if (/\.(html|txt)$/.test(file))
        assert.match(answer.headers.get('content-type') ?? '', /; ?charset=utf-8$/i, at);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(join(folder, file)), at);
      whole += 1;
      if (answer.headers.has('content-encoding')) packed += 1;
    }
  }
  const lost = ['none', 'stories/none', 'embed/none', 'embed/none/timeline/', 'assets/none.js'];
  const page = readFileSync(join(folder, '404.html'), 'utf8');
  for (const path of lost) {
    const answer = await fetch(address + path);
    const at = `${address}${path}`;
    assert.equal(answer.status, 404, at);
    // A file that is not there today must not be missing for a year.
    expectHeaders(answer, { ...unkept, ...headersAt('/404.html') }, at);
    assert.equal(await answer.text(), page, at);
  }
  return { whole, lost: lost.length, packed };
}

function expectHeaders(answer: Response, expected: Readonly<Record<string, string>>, at: string): void {
  for (const [name, value] of Object.entries(expected))
    assert.equal(answer.headers.get(name), value, `${name} at ${at}`);
}
