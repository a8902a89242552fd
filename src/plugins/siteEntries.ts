/** The modules that a site is built from, relative to the root. */
export interface SiteEntries {
  /** The script of pages, which hydrates them. */
  client: string;
  /** Renders pages, in Node. */
  server: string;
  /** The element of host pages: `embed.js`. */
  element: string;
  /** The script of frames that speaks with the host. */
  frame: string;
  /** The script that hydrates frames. */
  frameApp: string;
  /** Imports every style sheet, in order. */
  sheets: string;
  /** The script that keeps pages up to date in development. */
  development: string;
  /** The scripts that stand in each page itself, in the order in which they run. */
  inline: readonly string[];
  /** Files that are copied to the root of the site as they are: the element's types. */
  types: readonly string[];
}

/** The entries of this project. */
export const siteEntries: SiteEntries = {
  client: 'src/page/entries/entry.client.tsx',
  server: 'src/page/entries/entry.server.tsx',
  element: 'src/embed/element.ts',
  frame: 'src/embed/frame.ts',
  frameApp: 'src/page/entries/entry.frame.tsx',
  sheets: 'src/page/entries/stylesheets.ts',
  development: 'src/page/entries/entry.development.ts',
  inline: ['theme', 'waitForSheet', 'hydrateOnInteraction'].map((name) => `src/page/inline/${name}.ts`),
  types: ['embed', 'embed-react', 'embed-svelte', 'embed-vue'].map((name) => `src/embed/${name}.d.ts`),
};
