import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { budgets, tooHeavy, weighSite } from '../../src/commands/weighSite';

const folders: string[] = [];

/** Writes a built site of these files. */
function site(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-weight-'));
  folders.push(folder);
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), words);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const noise = (bytes: number) => randomBytes(bytes).toString('latin1').replace(/[<>"]/g, 'x');
const small = {
  'index.html':
    '<head><style>a{src:url(/assets/f-1.woff2)}</style></head><script type="module" src="/assets/in.js">',
  'assets/in.js': 'import("./page.js")',
  'assets/page.js': 'import("./bridge-12345678.js");import("./harbour-12345678.js")',
  'assets/bridge-12345678.js': noise(20_000),
  'assets/harbour-12345678.js': noise(30_000),
  'assets/unused.js': noise(40_000),
  'assets/f-1.woff2': Buffer.alloc(19_000),
  'assets/f-2.woff2': Buffer.alloc(50_000),
  'stories/bridge/index.html':
    '<head><link rel="canonical" href="/x/stories/bridge"></head><script type="module" src="/assets/in.js">',
  'stories/harbour/index.html': '<head></head>',
};

describe('the weights of a built site', () => {
  const [home, bridge] = weighSite(site(small));

  test('hold for each address its page, the fonts it names and its one request', () => {
    expect(home).toMatchObject({ address: '/', file: 'index.html', requests: 1 });
    expect(home?.page).toBeLessThan(small['index.html'].length);
    expect(home?.fonts).toEqual({ 'assets/f-1.woff2': 19_000 });
  });

  test('count all script that a page can load, and of the stories its own', () => {
    expect(bridge?.address).toBe('/stories/bridge');
    expect(bridge?.script).toBeGreaterThan(20_000);
    expect(bridge?.script).toBeLessThan(40_000);
  });

  test('count apart what only those fetch who ask to share, and not what a page only speaks of', () => {
    const files = {
      ...small,
      'embed.js': noise(3000),
      'assets/share-12345678.js': noise(5000),
      'index.html': `${small['index.html']}<pre>&lt;script src=&quot;/embed.js&quot;></pre>`,
    };
    const [page] = weighSite(site(files));
    expect(page?.script).toBe(home?.script);
    expect(page?.sharing).toBeGreaterThan(5000);
    expect(tooHeavy(weighSite(site({ ...files, 'assets/share-12345678.js': noise(7000) })))).toEqual([
      expect.stringMatching(/^the script of sharing weighs .* more than 6,000 bytes$/),
    ]);
  });

  test('within the budget are no fault', () => {
    expect(tooHeavy(weighSite(site(small)))).toEqual([]);
  });

  test('past it are told by file, weight and excess', () => {
    const heavy = site({
      'index.html': `<head><link rel="stylesheet" href="/a.css"></head>${noise(20_000)}/assets/f.woff2`,
      'assets/f.woff2': Buffer.alloc(budgets.font + 1),
    });
    const faults = tooHeavy(weighSite(heavy));
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(
      /^index\.html, with the sheet inside it, weighs [\d,]+ bytes, [\d,]+ bytes more than 14,336 bytes$/,
    );
    expect(faults[1]).toBe('assets/f.woff2 weighs 20,001 bytes, 1 bytes more than 20,000 bytes');
    expect(faults[2]).toBe('index.html can be read after 2 requests, 1 more than 1');
  });

  test('are those of a build, which must be there', () => {
    expect(() => weighSite('no/such/folder')).toThrow(
      'no/such/folder holds no built site; run “npm run build” first',
    );
  });
});
