import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { installedChromium } from '../../browser/chromium/installedChromium';
import { packagedChromium } from '../../browser/chromium/packagedChromium';
import { peerFile } from '../contenders/peers';
import { table } from '../report/table';
import { packFolder } from '../serve/packFolder';
import { serveFolder } from '../serve/serveFolder';
import { buildSite } from '../site/buildSite';

const stories = resolve(import.meta.dirname, '../../../src/stories');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page, as a phone. */
export interface Rating {
  address: string;
  /** From 0 to 100, by the names of its four categories. */
  scores: Record<(typeof categories)[number], number>;
  /** The names of what lowers a score. */
  faults: string[];
}

/** The parts of Lighthouse's report that are read here. */
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}

/** Builds the shipped stories, knowing where they will stand, and has Lighthouse rate every kind of page. */
export async function rateSite(
  folder: string,
  tell: (words: string) => void,
): Promise<{ ratings: Rating[]; tables: string }> {
  const site = join(folder, 'site');
  mkdirSync(site);
  const served = await serveFolder(site);
  try {
    tell('building the site');
    await buildSite(stories, site, served.address.replace(/\/$/, ''));
    await packFolder(site, () => true);
    const chromium = await chromiumFor();
    const ratings: Rating[] = [];
    for (const address of oneOfEachKind(pagesIn(site))) {
      tell(`rating /${address}`);
      ratings.push(await rate(served.address, address, chromium));
    }
    return { ratings, tables: tableOf(ratings) };
  } finally {
    await served.close();
  }
}

/** The addresses of a built site, without a slash at either end. */
function pagesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => (file === 'index.html' ? '' : dirname(file)))
    .toSorted();
}

/** Of the frames of single items, one. */
function oneOfEachKind(addresses: readonly string[]): string[] {
  const item = addresses.find((address) => address.includes('/item/'));
  return addresses.filter((address) => address === item || !address.includes('/item/'));
}

async function rate(root: string, address: string, env: NodeJS.ProcessEnv): Promise<Rating> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      peerFile('lighthouse', 'cli/index.js'),
      `${root}${address}${address === '' ? '' : '/'}`,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking',
    ],
    { env, maxBuffer: 64 * 2 ** 20 },
  );
  const report = JSON.parse(stdout) as Report;
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100);
  const counted = Object.values(report.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    address: `/${address}`,
    scores: Object.fromEntries(categories.map((name) => [name, score(name)])) as Rating['scores'],
    faults: counted.filter((id) => (report.audits[id]?.score ?? 1) < 0.9),
  };
}

async function chromiumFor(): Promise<NodeJS.ProcessEnv> {
  const path = process.env['CHROMIUM_PATH'] ?? installedChromium(process.env, process.platform)[0];
  if (path !== undefined) return { ...process.env, CHROME_PATH: path };
  const packaged = await packagedChromium();
  return { ...packaged.env, CHROME_PATH: packaged.executablePath };
}

function tableOf(ratings: readonly Rating[]): string {
  return table(
    ['Lighthouse, as a phone', 'performance', 'accessibility', 'best practices', 'search', 'lowered by'],
    ratings.map(({ address, scores, faults }) => [
      address,
      ...categories.map((name) => String(scores[name])),
      faults.join(', ') || 'nothing',
    ]),
  );
}
