/*
 * Weighs a built site: what a reader of each address downloads, in bytes as they travel. Text counts after brotli,
 * as a server would send it; fonts count as they are, since WOFF2 is compressed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a server sends before it waits for an answer: ten segments of 1,460 bytes (RFC 6928), less the headers. */
export const firstAnswer = 14_336;

/** What one address weighs, in bytes. */
export interface PageWeight {
  /** From the root of the site: `/stories/flood`. */
  address: string;
  /** The file of the page, from the site's folder. */
  file: string;
  /** The whole HTML, with the critical CSS in its head. */
  page: number;
  /** The HTML up to the end of its first section: what a reader sees first. */
  start: number;
  /** The style sheets that the page links to. */
  sheet: number;
  /** Our code that the page can load by itself, without the data of stories. */
  script: number;
  /** The data of the page's own story, as script or JSON. */
  story: number;
  /** By file, from the site's folder. */
  fonts: Readonly<Record<string, number>>;
  /** Requests before the words can be read. */
  requests: number;
}

/** What a site weighs. */
export interface SiteWeight {
  /** In the order of their files. */
  pages: PageWeight[];
  /** `embed.js`, which publishers load; 0 where the site has none. */
  element: number;
  /** Scripts that no page loads by itself: those of sharing, for readers who ask for it. */
  onDemand: number;
}

/** Weighs the site in `folder`. Throws where there is none. */
export function weighSite(folder: string): SiteWeight {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site; run “npm run build” first`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const contents = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const content = contents.get(file) ?? readFileSync(join(folder, file));
    contents.set(file, content);
    return content;
  };
  const weights = new Map<string, number>();
  const weigh = (file: string): number => {
    const weight =
      weights.get(file) ?? (file.endsWith('.woff2') ? read(file).length : brotliLength(read(file)));
    weights.set(file, weight);
    return weight;
  };
  const weighAll = (some: readonly string[]): number => some.reduce((sum, file) => sum + weigh(file), 0);

  const slugs = files.flatMap((file) => /^stories\/([^/]+)(?:\/index)?\.html$/.exec(file)?.[1] ?? []);
  const isData = (file: string, slug: string) =>
    file.startsWith('assets/') && new RegExp(`/${slug}-[\\w-]{8}\\.js(?:on)?$`).test(file);
  const data = new Map(slugs.map((slug) => [slug, files.filter((file) => isData(file, slug))]));
  const allData = new Set([...data.values()].flat());
  const code = files.filter((file) => file.endsWith('.js') && !allData.has(file));
  const sheets = files.filter((file) => file.endsWith('.css'));
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const loaded = new Set<string>();

  const pages = files
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file): PageWeight => {
      const html = read(file).toString();
      const own = /<link rel="canonical" href="[^"]*\/stories\/([^"/]+)"/.exec(html)?.[1];
      const scripts = withImports(namedIn(html, code), code, (script) => read(script).toString());
      for (const script of scripts) loaded.add(script);
      const start = startOf(html);
      return {
        address: `/${file.replace(/(?:(?:^|\/)index)?\.html$/, '')}`,
        file,
        page: weigh(file),
        start: start === html ? weigh(file) : brotliLength(Buffer.from(start)),
        sheet: weighAll(namedIn(html, sheets)),
        script: weighAll(scripts),
        story: weighAll(namedIn(html, data.get(own ?? '') ?? [])),
        fonts: Object.fromEntries(
          fonts.filter((font) => html.includes(font)).map((font) => [font, weigh(font)]),
        ),
        requests: 1 + blockersIn(html),
      };
    });
  return {
    pages,
    element: files.includes('embed.js') ? weigh('embed.js') : 0,
    onDemand: weighAll(code.filter((file) => file.startsWith('assets/') && !loaded.has(file))),
  };
}

/** `14,336 bytes`. */
export function inBytes(bytes: number): string {
  return `${bytes.toLocaleString('en')} bytes`;
}

/** A page up to the end of the first section after the header that holds its title; whole where there is none. */
function startOf(html: string): string {
  const title = html.indexOf('</h1>');
  const header = html.indexOf('</header>', title);
  const end = html.indexOf('</section>', header);
  return title === -1 || header === -1 || end === -1 ? html : html.slice(0, end + '</section>'.length);
}

/** Those of the files that an attribute of the page names: a page may write about a script without loading it. */
function namedIn(html: string, files: readonly string[]): string[] {
  return files.filter((file) => new RegExp(`="[^"<>]*${file}"`).test(html));
}

/** The scripts, and all that they import in turn, but for what `import()` loads when a reader asks for it. */
function withImports(
  scripts: readonly string[],
  all: readonly string[],
  read: (file: string) => string,
): string[] {
  const found = new Set(scripts);
  // A set may grow while it is walked over.
  for (const script of found) {
    const imported = [...read(script).matchAll(/\b(?:from|import) ?["'][^"']*?([^/"']+)["']/g)];
    for (const [, name] of imported) for (const file of all) if (basename(file) === name) found.add(file);
  }
  return [...found];
}

/** How many files the head of a page has a browser fetch before it draws: sheets for the screen, scripts that run at once. */
function blockersIn(html: string): number {
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<link rel="stylesheet"[^>]*>/g)].filter(
    ([tag]) => !/media="print"/.test(tag),
  );
  const scripts = [...head.matchAll(/<script[^>]* src=[^>]*>/g)].filter(
    ([tag]) => !/type="module"|\b(async|defer)\b/.test(tag),
  );
  return sheets.length + scripts.length;
}

/** The length after brotli at its highest quality, as static hosts compress. */
function brotliLength(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
