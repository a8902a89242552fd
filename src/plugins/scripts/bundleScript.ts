/*
 * A module comes in; a script of one file goes out, with all that the module imports in it. A classic one by
 * default: a page of an opaque origin, as every sandboxed frame is, can load it from any static host; a module
 * only from one that sends CORS headers.
 */
import { type Alias, build, type PluginOption } from 'vite';

/** What a script is made of. */
interface SingleScript {
  /** The project's folder. */
  root: string;
  /** The module, relative to the root, or as plugins know it. */
  input: string;
  /** The base of the site's addresses. */
  base?: string;
  plugins?: PluginOption[];
  /** `es` for a module, whose exports others import. */
  format?: 'iife' | 'es';
  /** What stands for packages that the script does not bring along. */
  alias?: Alias[];
}

/** Builds the script, minified, for the browsers of the site. Throws where it comes out as more than one. */
export async function bundleScript({
  root,
  input,
  base = '/',
  plugins = [],
  format = 'iife',
  alias = [],
}: SingleScript): Promise<string> {
  const built = await build({
    root,
    base,
    plugins,
    configFile: false,
    resolve: { alias },
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
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: { format, codeSplitting: false },
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
