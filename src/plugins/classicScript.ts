/*
 * A module comes in; a classic script goes out, with all that the module imports in it. A page of an opaque
 * origin, as every sandboxed frame is, can load such a script from any static host; a module only from one
 * that sends CORS headers.
 */
import { build, type PluginOption } from 'vite';

/** What a script is made of. */
interface ClassicScript {
  /** The project's folder. */
  root: string;
  /** The module, relative to the root, or as plugins know it. */
  input: string;
  /** The base of the site's addresses. */
  base?: string;
  plugins?: PluginOption[];
}

/** Builds the script, minified, for the browsers of the site. Throws where it comes out as more than one. */
export async function classicScript({
  root,
  input,
  base = '/',
  plugins = [],
}: ClassicScript): Promise<string> {
  const built = await build({
    root,
    base,
    plugins,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // Else the script would carry the sheet, and put it into a page that has it already, against its policy.
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output.filter((file) => file.type === 'chunk') : []));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1)
    throw new Error(`${input} was built into ${chunks.length} scripts, not one`);
  return chunk.code.trim();
}
