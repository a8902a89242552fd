/** What one room under src may import, besides its own files. */
export interface Room {
  /** Rooms, or single files of rooms. */
  rooms: readonly string[];
  /** Packages by name, or every package that is not the browser's. */
  packages: readonly string[] | 'build-time';
  /** Whether its code is sent to readers. */
  browser: boolean;
  /** Whether its folders are kept apart: each sees itself and the files beside the folders. */
  sections?: true;
  /** Whether it may read the modules that the build makes up. */
  virtual?: true;
}

/** The table of rooms: the design's section 3. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [], browser: true },
  compiler: { rooms: ['model'], packages: 'build-time', browser: false },
  plugins: { rooms: ['compiler', 'exports', 'model'], packages: 'build-time', browser: false },
  commands: { rooms: ['compiler', 'exports', 'model'], packages: 'build-time', browser: false },
  // schema-dts is types alone: nothing of it is ever sent.
  exports: { rooms: ['model'], packages: ['schema-dts'], browser: true },
  views: { rooms: ['model'], packages: ['react', 'react-router'], browser: true, sections: true },
  page: {
    rooms: ['views', 'exports', 'model', 'styles', 'embed/messages'],
    packages: ['react', 'react-dom', 'react-router', '@fontsource-variable/newsreader'],
    browser: true,
    virtual: true,
  },
  embed: { rooms: [], packages: [], browser: true },
};

/** Rooms without code: the compiler reads the one, the page imports the sheets of the other. */
export const dataRooms: readonly string[] = ['stories', 'styles'];

/** Folder names that say what a thing is, never what it is for. */
export const vagueFolders: readonly string[] = ['utils', 'helpers', 'lib', 'common', 'types', 'hooks'];

/** Packages that belong in the reader's browser; nothing at build time draws pages but the page itself. */
export const browserPackages: readonly string[] = ['react', 'react-dom', 'react-router'];

/** Packages of the compiler, heavy and useless to a reader. */
export const compilerPackages =
  /^(zod|yaml|edtf|approx-string-match|unified|remark(-.*)?|mdast(-.*)?|micromark(-.*)?|unist(-.*)?)$/;
