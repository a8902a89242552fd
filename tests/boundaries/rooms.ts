/** What one room under src may import, besides its own files. */
export interface Room {
  /** Rooms, or single files of rooms. */
  rooms: readonly string[];
  /** Packages by name, or every package that is not the browser's. */
  packages: readonly string[] | 'build-time';
  /** Whether its code is sent to readers. */
  browser: boolean;
  /**
   * Its folders, and its files that stand in none (without their endings), from the ground up: each imports
   * itself and what stands on a line before its own. Undefined for a room of one folder.
   */
  order?: readonly (readonly string[])[];
}

/** The table of rooms, as docs/architecture.md shows it. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [], browser: true },
  words: { rooms: ['model'], packages: ['@messageformat/parser'], browser: false },
  compiler: {
    rooms: ['model', 'words'],
    packages: 'build-time',
    browser: false,
    order: [
      ['diagnostics'],
      ['source'],
      ['text', 'yaml', 'dates'],
      ['schema'],
      ['passages', 'routes', 'timeline'],
      ['checks'],
      ['assemble'],
      ['compile'],
      ['readStory', 'storyFolders'],
    ],
  },
  plugins: {
    rooms: ['compiler', 'exports', 'model', 'words'],
    packages: 'build-time',
    browser: false,
    order: [
      ['cacheFolder', 'siteEntries'],
      ['runInWorkers', 'output', 'css', 'fonts'],
      ['security', 'scripts', 'stories'],
      ['formats', 'pictures', 'prerender'],
      ['development', 'buildSite'],
      ['sitePlugins'],
    ],
  },
  commands: { rooms: ['compiler', 'exports', 'model', 'words'], packages: 'build-time', browser: false },
  // schema-dts is types alone: nothing of it is ever sent.
  exports: { rooms: ['model', 'words'], packages: ['schema-dts'], browser: true },
  views: {
    rooms: ['model', 'words'],
    packages: ['react', 'react-router'],
    browser: true,
    order: [
      ['wording', 'reader'],
      ['item'],
      ['islands'],
      ['layout'],
      ['site'],
      // The sections of the page, which know nothing of each other.
      ['head', 'stands', 'unknown', 'timeline', 'voices', 'text', 'sources', 'share'],
      ['story'],
    ],
  },
  page: {
    rooms: ['views', 'exports', 'model', 'words', 'styles', 'embed/messages', 'embed/themeTokens'],
    packages: ['react', 'react-dom', 'react-router', '@fontsource-variable/newsreader'],
    browser: true,
    order: [
      ['addresses', 'SiteAddressContext', 'servedSiteAddress'],
      ['inline', 'reader'],
      ['copying'],
      ['head', 'sharing'],
      ['pages'],
      ['entries'],
    ],
  },
  // The names that the served page and the frame's script share, and nothing else: host pages load this code.
  // vue and svelte are types alone, in the declarations for publishers' projects.
  embed: { rooms: ['model/servedPage'], packages: ['svelte', 'vue'], browser: true },
};

/** Rooms without code: the compiler reads the one, the page imports the sheets of the other. */
export const dataRooms: readonly string[] = ['stories', 'styles'];

/** A folder with more files of code than this is no room but a hall. */
export const mostFiles = 20;

/** Folder names that say what a thing is, never what it is for. */
export const vagueFolders: readonly string[] = ['utils', 'helpers', 'lib', 'common', 'types', 'hooks'];

/** Packages that belong in the reader's browser; nothing at build time draws pages but the page itself. */
export const browserPackages: readonly string[] = ['react', 'react-dom', 'react-router'];

/** Packages of the compiler, heavy and useless to a reader. */
export const compilerPackages =
  /^(zod|yaml|edtf|approx-string-match|unified|remark(-.*)?|mdast(-.*)?|micromark(-.*)?|unist(-.*)?)$/;
