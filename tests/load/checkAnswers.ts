/*
 * Asks a server of the built site for every address, as clients that take brotli, gzip, or neither. Throws at the first
 * answer that is not what `_headers` says, or not the bytes that were built.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostHeaders } from '../browser/servedSites/hostHeaders';
import { type Answer, ask } from './ask';

/** What docs/hosting.md says of addresses of which `_headers` says nothing. */
const unkept = { 'Cache-Control': 'no-cache' };

/** What the answers of a server were. */
interface Answers {
  whole: number;
  lost: number;
  /** How many of the whole ones came compressed, by encoding. */
  compressed: Record<'br' | 'gzip', number>;
}

/** Asks for every address of a site and for some that there are not. */
export async function checkAnswers(address: string, folder: string): Promise<Answers> {
  const headersAt = hostHeaders(join(folder, '_headers'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const answers: Answers = { whole: 0, lost: 0, compressed: { br: 0, gzip: 0 } };
  for (const file of files) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const spellings = path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
    for (const spelling of spellings)
      for (const [encoding, ending] of [
        ['br', '.br'],
        ['gzip', '.gz'],
        ['identity', ''],
      ] as const) {
        const answer = await ask(address + spelling, encoding);
        const at = `${address}${spelling} as ${encoding}`;
        const twin = `${join(folder, file)}${ending}`;
        const isTwin = ending !== '' && existsSync(twin);
        assert.equal(answer.status, 200, at);
        expectHeaders(answer, { ...unkept, ...headersAt(`/${spelling}`) }, at);
        // As an old browser would read it: where nothing names the alphabet, words in others are broken.
        if (/\.(html|txt|ts)$/.test(file))
          assert.match(answer.headers['content-type'] ?? '', /^text\/(html|plain); ?charset=utf-8$/i, at);
        assert.equal(answer.headers['content-encoding'], isTwin ? encoding : undefined, at);
        if (isTwin) assert.match(answer.headers['vary'] ?? '', /accept-encoding/i, at);
        assert.deepEqual(answer.bytes, readFileSync(isTwin ? twin : join(folder, file)), at);
        if (encoding === 'identity') answers.whole += 1;
        else if (isTwin) answers.compressed[encoding] += 1;
      }
  }
  const lost = ['none', 'stories/none', 'embed/none', 'embed/none/timeline/', 'assets/none.js'];
  const page = readFileSync(join(folder, '404.html'));
  for (const path of lost) {
    const answer = await ask(address + path);
    const at = `${address}${path}`;
    assert.equal(answer.status, 404, at);
    // A file that is not there today must not be missing for a year.
    expectHeaders(answer, { ...unkept, ...headersAt('/404.html') }, at);
    assert.deepEqual(answer.bytes, page, at);
    answers.lost += 1;
  }
  return answers;
}

function expectHeaders(answer: Answer, expected: Readonly<Record<string, string>>, at: string): void {
  for (const [name, value] of Object.entries(expected)) {
    const given = answer.headers[name.toLowerCase()];
    // nginx and Caddy write the alphabet of a type in their own way.
    assert.equal(given?.replace(/; ?charset/, '; charset'), value, `${name} at ${at}`);
  }
}
