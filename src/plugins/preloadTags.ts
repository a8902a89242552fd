/*
 * The chunks of the built client and the modules that a page needs come in; the tags go out that make
 * a browser fetch those chunks at once, not one after another.
 */

/** What of a built chunk counts here. */
export interface BuiltChunk {
  fileName: string;
  /** The module it was made for, if it was made for one. */
  facadeModuleId: string | null;
  moduleIds: readonly string[];
  isEntry: boolean;
  /** Files of the chunks it imports at once. */
  imports: readonly string[];
}

/**
 * `<link rel="modulepreload">` for each chunk that the modules stand in and for all that those import,
 * save what the entry brings itself. A module is named by the end of its id. Throws where one is in no chunk.
 */
export function preloadTags(chunks: readonly BuiltChunk[], modules: readonly string[], base: string): string {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (files: Iterable<string>): Set<string> => {
    const all = new Set(files);
    for (const file of all) for (const imported of byFile.get(file)?.imports ?? []) all.add(imported);
    return all;
  };
  const needed = withImports(
    modules.map((module) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      if (!chunk) throw new Error(`no chunk of the client holds ${module}`);
      return chunk.fileName;
    }),
  );
  const there = withImports(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  return [...needed]
    .filter((file) => !there.has(file))
    .toSorted()
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
    .join('');
}
