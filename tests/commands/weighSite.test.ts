import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { weighSite } from '../../src/commands/weighSite';

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
    '<head><style>a{src:url(/assets/f-1.woff2)}</style></head><script type="module" src="/assets/in.js"></script><link rel="stylesheet" href="/assets/all.css">',
  'assets/all.css': 'a{color:red}',
  'assets/in.js': 'import"./page.js"',
  'assets/page.js': `${noise(20_000)}import("./later.js")`,
  'assets/later.js': noise(5000),
  'assets/f-1.woff2': Buffer.alloc(19_000),
  'assets/f-2.woff2': Buffer.alloc(50_000),
  'assets/bridge-12345678.json': noise(30_000),
  'assets/harbour-12345678.js': noise(40_000),
  'stories/bridge/index.html':
    '<head><link rel="canonical" href="/x/stories/bridge"></head><div data-story="/x/assets/bridge-12345678.json" data-script="/x/assets/in.js"></div>',
  'stories/harbour/index.html':
    '<head><link rel="canonical" href="/x/stories/harbour"></head><script src="/x/assets/harbour-12345678.js"></script>',
  'embed.js': 'customElements.define()',
};

describe('the weights of a built site', () => {
  const { pages, element, onDemand } = weighSite(site(small));
  const [home, bridge, harbour] = pages;

  test('hold for each address its page, its sheet, the fonts it names and its one request', () => {
    expect(home).toMatchObject({ address: '/', file: 'index.html', requests: 1 });
    expect(home?.page).toBeLessThan(small['index.html'].length);
    expect(home?.sheet).toBeGreaterThan(0);
    expect(home?.fonts).toEqual({ 'assets/f-1.woff2': 19_000 });
  });

  test('count all code that a page loads by itself, with what it imports', () => {
    expect(home?.script).toBeGreaterThan(20_000);
    expect(home?.script).toBeLessThan(30_000);
    expect(bridge?.script).toBe(home?.script);
  });

  test('count the data of a page’s own story apart, as JSON or as script', () => {
    expect(home?.story).toBe(0);
    expect(bridge).toMatchObject({ address: '/stories/bridge' });
    expect(bridge?.story).toBeGreaterThan(30_000);
    expect(harbour?.story).toBeGreaterThan(40_000);
    expect(harbour?.script).toBe(0);
  });

  test('count apart what is loaded on demand, and what publishers load', () => {
    expect(onDemand).toBeGreaterThan(5000);
    expect(onDemand).toBeLessThan(10_000);
    expect(element).toBeGreaterThan(0);
  });

  test('do not count a script that a page only writes about', () => {
    const page = `${small['index.html']}<pre>&lt;script src=&quot;/assets/later.js&quot;></pre>`;
    expect(weighSite(site({ ...small, 'index.html': page })).pages[0]?.script).toBe(home?.script);
  });

  test('have a page begin with its head and first section, and no more', () => {
    const start = '<header><h1>A</h1><section>at a glance</section></header><section>first</section>';
    const page = (rest: string) => weighSite(site({ 'index.html': start + rest })).pages[0];
    expect(page(`<section>${noise(9000)}</section>`)?.start).toBe(page('')?.start);
    expect(page('')?.start).toBe(page('')?.page);
    const sectionless = weighSite(site({ 'index.html': `<h1>A</h1>${noise(9000)}` })).pages[0];
    expect(sectionless?.start).toBe(sectionless?.page);
  });

  test('count each sheet and script that a page waits for as a request', () => {
    const head = '<head><link rel="stylesheet" href="/a.css"><script src="/b.js"></script></head>';
    expect(weighSite(site({ 'index.html': head })).pages[0]?.requests).toBe(3);
  });

  test('are those of a build, which must be there', () => {
    expect(() => weighSite('no/such/folder')).toThrow(
      'no/such/folder holds no built site; run “npm run build” first',
    );
  });
});
