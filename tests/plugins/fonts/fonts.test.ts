import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { fonts } from '../../../src/plugins/fonts/fonts';
import { typefaceSubset } from '../../../src/plugins/fonts/typefaceSubset';

const packages = resolve('node_modules/@fontsource-variable');
const root = mkdtempSync(join(tmpdir(), 'on-record-fonts-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

// A site that is nothing but the typeface's style sheet.
mkdirSync(join(root, 'node_modules'));
symlinkSync(packages, join(root, 'node_modules/@fontsource-variable'));
writeFileSync(join(root, 'index.html'), '<script type="module" src="./site.js"></script>');
writeFileSync(join(root, 'site.js'), "import '@fontsource-variable/newsreader/opsz.css';");

/** Builds it for a story of this text, or for none; gives its style sheet, and its fonts by name. */
async function built(text?: string): Promise<{ css: string; fonts: Record<string, Buffer> }> {
  const name = text?.codePointAt(0)?.toString() ?? 'empty';
  mkdirSync(join(root, name), { recursive: true });
  if (text !== undefined) {
    mkdirSync(join(root, name, 'story'), { recursive: true });
    writeFileSync(join(root, name, 'story/text.md'), text);
  }
  const outDir = `${name}-dist`;
  const { sheets, cuts } = typefaceSubset;
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [fonts({ sheets, cuts, folder: name })],
    build: { outDir },
  });
  const assets = join(root, outDir, 'assets');
  const files = readdirSync(assets);
  const css = files
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(assets, file), 'utf8'));
  const packed = files.filter((file) => file.endsWith('.woff2'));
  return {
    css: css.join(''),
    fonts: Object.fromEntries(packed.map((file) => [file, readFileSync(join(assets, file))])),
  };
}

describe('the typeface of a built site', () => {
  test('is a file for each subset also where it is small, never in the sheet itself, which the policy refuses', async () => {
    const site = await built('Erdoğan');
    expect(Object.keys(site.fonts).filter((file) => file.includes('latin-ext-opsz-normal'))).toHaveLength(1);
    expect(Object.values(site.fonts).some(({ length }) => length < 4096)).toBe(true);
    expect(site.css).not.toContain('data:');
    expect(site.css).toContain('unicode-range:U+11F');
    expect(site.css).toContain("format('woff2')".replaceAll("'", '"'));
  });

  test('has the letters of its own stories, also where two are built at once', async () => {
    const texts = ['Łódź', 'Ţară', 'İzmir'];
    const alone: Awaited<ReturnType<typeof built>>[] = [];
    for (const text of texts) alone.push(await built(text));
    expect(new Set(alone.map(({ css }) => css)).size).toBe(texts.length);
    expect(await Promise.all(texts.map(built))).toEqual(alone);
  });

  test('is there for the words of the interface where there is no story yet', async () => {
    const { fonts: files } = await built();
    expect(Object.keys(files).filter((file) => file.includes('latin-opsz-normal'))).toHaveLength(1);
  });

  test('leaves no cache that grows: what no build has used for a day is removed by the next', async () => {
    const cache = join(root, 'node_modules/.cache/on-record-fonts');
    mkdirSync(join(cache, 'of-a-killed-build'), { recursive: true });
    const before = new Date(Date.now() - 2 * 86_400_000);
    utimesSync(join(cache, 'of-a-killed-build'), before, before);
    await built('Abc');
    expect(readdirSync(cache)).not.toContain('of-a-killed-build');
    expect(readdirSync(cache)).not.toEqual([]);
  });
});
