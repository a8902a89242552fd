/*
 * The folder of a built site comes in; what a reader of each address has to fetch goes out, in bytes as
 * they travel, and every weight that is past its budget.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The most that each may weigh; bytes, after brotli where a server would compress. */
export const budgets = {
  /** Ten segments of 1,460 bytes, less the header: what a server sends before it waits (RFC 6928). */
  page: 14_336,
  script: 82_000,
  /** A frame in a sandbox gets its story, too, as script: nothing else reaches it from any host. */
  frameScript: 95_000,
  /** Fetched besides by those who ask to share or to embed. */
  sharing: 6000,
  font: 20_000,
  /** Requests before the words are readable. */
  requests: 1,
} as const;

/** What one address weighs. */
export interface PageWeight {
  address: string;
  /** The file of the page, from the site's folder. */
  file: string;
  /** With the sheet inside it. */
  page: number;
  /** All the script it can ever load, other stories' words and the choices of sharing apart. */
  script: number;
  /** The script of those choices; 0 where the site has none. */
  sharing: number;
  /** By file, from the site's folder. */
  fonts: Readonly<Record<string, number>>;
  requests: number;
}

/** Weighs every page of the site in `folder`. Throws where there is none. */
export function weighSite(folder: string): PageWeight[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site; run “npm run build” first`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const weights = new Map<string, number>();
  const weigh = (file: string): number => {
    const known = weights.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, file));
    const weight = file.endsWith('.woff2') ? bytes.length : brotli(bytes);
    weights.set(file, weight);
    return weight;
  };
  const scripts = new Map(
    files
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  );
  const slugs = files.flatMap((file) => /^stories\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  return files
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const own = /<link rel="canonical" href="[^"]*\/stories\/([^"/]+)"/.exec(html)?.[1];
      const others = slugs.filter((slug) => slug !== own);
      return {
        address: `/${file.replace(/(^|\/)index\.html$/, '')}`,
        file,
        page: weigh(file),
        script: sum(scriptsOf(html, scripts, others).map(weigh)),
        sharing: sum(files.filter((one) => /^assets\/sharing-[\w-]{8}\.js$/.test(one)).map(weigh)),
        fonts: Object.fromEntries(
          files
            .filter((font) => font.endsWith('.woff2') && html.includes(font))
            .map((font) => [font, weigh(font)]),
        ),
        requests: 1 + blockers(html),
      };
    });
}

/** A line for each weight past its budget: which file, what it weighs, and by how much that is too much. */
export function tooHeavy(pages: readonly PageWeight[]): string[] {
  const lines = pages.flatMap(({ address, file, page, script, sharing, fonts, requests }) => [
    over('the script of sharing', sharing, budgets.sharing),
    over(`${file}, with the sheet inside it,`, page, budgets.page),
    over(
      `all script of ${address}`,
      script,
      address.startsWith('/embed/') ? budgets.frameScript : budgets.script,
    ),
    ...Object.entries(fonts).map(([font, weight]) => over(font, weight, budgets.font)),
    requests > budgets.requests
      ? `${file} can be read after ${requests} requests, ${requests - budgets.requests} more than ${budgets.requests}`
      : undefined,
  ]);
  return [...new Set(lines.filter((line) => line !== undefined))];
}

function over(what: string, weight: number, budget: number): string | undefined {
  if (weight <= budget) return undefined;
  return `${what} weighs ${inBytes(weight)}, ${inBytes(weight - budget)} more than ${inBytes(budget)}`;
}

/** `14,336 bytes`. */
export function inBytes(bytes: number): string {
  return `${bytes.toLocaleString('en')} bytes`;
}

/** The scripts that a page names, and all that those name in turn, but for the data of `otherStories`. */
function scriptsOf(
  html: string,
  scripts: ReadonlyMap<string, string>,
  otherStories: readonly string[],
): string[] {
  const usable = [...scripts.keys()].filter(
    (file) =>
      !file.startsWith('assets/sharing-') &&
      !otherStories.some((slug) => new RegExp(`/${slug}-[\\w-]{8}\\.js$`).test(file)),
  );
  // In a tag: a page may speak of a script without loading it.
  const found = new Set(usable.filter((file) => new RegExp(`="[^"<>]*${file}`).test(html)));
  for (const file of found) {
    const code = scripts.get(file) ?? '';
    for (const other of usable) if (code.includes(basename(other))) found.add(other);
  }
  return [...found];
}

/** What the head of a page has a browser fetch before it draws: sheets for the screen, scripts that run at once. */
function blockers(html: string): number {
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<link rel="stylesheet"[^>]*>/g)].filter(
    ([tag]) => !/media="print"/.test(tag),
  );
  const scripts = [...head.matchAll(/<script[^>]* src=[^>]*>/g)].filter(
    ([tag]) => !/type="module"|\b(async|defer)\b/.test(tag),
  );
  return sheets.length + scripts.length;
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
