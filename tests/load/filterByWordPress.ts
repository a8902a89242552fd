/*
 * Has Debian's WordPress filter every oEmbed document of the built site, as it does before it puts one into a post.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** Throws at the first of which WordPress leaves no frame with its size, or no quotation that leads to the story. */
export function filterByWordPress(site: string, work: string): string {
  const folder = join(work, 'wordpress');
  mkdirSync(folder);
  // Unpacked and not installed: the package wants a web server.
  execFileSync('apt-get', ['download', 'wordpress'], { cwd: folder, stdio: 'ignore' });
  const [archive = ''] = readdirSync(folder);
  execFileSync('dpkg-deb', ['-x', archive, '.'], { cwd: folder });
  const documents = readdirSync(join(site, 'oembed'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  for (const file of documents) {
    const input = readFileSync(join(site, 'oembed', file), 'utf8');
    const { height } = JSON.parse(input) as { height: number };
    const html = execFileSync(
      'php',
      [join(import.meta.dirname, 'wordpress.php'), join(folder, 'usr/share/wordpress')],
      { input, encoding: 'utf8' },
    );
    const { body } = new JSDOM(html).window.document;
    const [frame, quotation] = [body.querySelector('iframe'), body.querySelector('blockquote')];
    assert.deepEqual(
      ['height', 'frameborder'].map((name) => frame?.getAttribute(name)),
      [String(height), '0'],
      file,
    );
    // It keeps the words and drops the paragraphs.
    assert.match(quotation?.textContent ?? '', /\s— \S/, file);
    assert.match(quotation?.querySelector('a')?.getAttribute('href') ?? '', /\/stories\//, file);
    assert.ok(height >= 200 && height <= 1000, `${file}: the heights that WordPress takes`);
  }
  return `WordPress: ${documents.length} oEmbed documents filtered, each with frame, quotation and link.`;
}
