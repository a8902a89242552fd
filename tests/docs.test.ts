import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compiler/compile';
import { readStory } from '../src/compiler/readStory';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const sources = ['src', 'tests', 'docs', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules'))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);
const names = new Set(sources.map((file) => basename(file)));

/** The text of a page without its blocks of code. */
const prose = (text: string) => text.replace(/^```[^]*?^```$/gm, '');

/** A heading as the part of an address that leads to it, as hosts of repositories make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(file: string): Set<string> {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, heading = '']) => anchorOf(heading)));
}

describe('what the documents name is there', () => {
  test.each(pages)('$file: every link leads to a file, and to a heading of it', ({ file, text }) => {
    for (const [, target = ''] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const led = path === '' ? file : join(dirname(file), path);
      expect(existsSync(led), `${file} links to ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(led), `${file} links to ${target}`).toContain(anchor);
    }
  });

  test.each(pages)('$file: every file of the project that it names exists', ({ file, text }) => {
    for (const [, name = ''] of prose(text).matchAll(/`([\w.-][\w./-]*\.(?:tsx?|css|mjs))`/g)) {
      const found = name.includes('/')
        ? sources.some((source) => source === name || source.endsWith(`/${name}`))
        : names.has(name) || existsSync(name);
      expect(found, `${file} names ${name}`).toBe(true);
    }
  });
});

test('the story that README writes compiles without a fault', () => {
  const readme = pages.find(({ file }) => file === 'README.md')?.text ?? '';
  const block = (kind: string) => new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? '';
  const folder = join(mkdtempSync(join(tmpdir(), 'readme-')), 'harbour-bridge');
  mkdirSync(folder);
  writeFileSync(join(folder, 'story.yaml'), block('yaml'));
  writeFileSync(join(folder, 'text.md'), block('md'));
  try {
    expect(compile(readStory(folder))).toHaveProperty('story.title', 'Why is the harbour bridge closed?');
  } finally {
    rmSync(dirname(folder), { recursive: true });
  }
});
