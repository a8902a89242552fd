/*
 * Declares and builds scripts of one file each. Classic scripts, because a page of an opaque origin, as every sandboxed
 * frame is, can load those from any static host; a module only from one that sends CORS headers.
 */
import { build, type EnvironmentOptions, type PluginOption, type Rolldown } from 'vite';

/** The build of a classic script of one file, from the module `input`. Nothing is written: the code is the result. */
export function classicScript(input: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      // Else the script would carry the sheet, and put it into a page that has it already, against its policy.
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  };
}

/** The code that such a build has given. Throws where it came out as more than one file. */
export function scriptIn(output: unknown, input: string): string {
  const chunks = [output as Rolldown.RolldownOutput]
    .flat()
    .flatMap((result) => result.output.filter((file) => file.type === 'chunk'));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1)
    throw new Error(`${input} was built into ${chunks.length} scripts, not one`);
  return chunk.code.trim();
}

/** Builds one such script by itself, outside the build of a site: in development, and for tests. */
export async function bundleScript({
  root,
  input,
  base = '/',
  plugins = [],
}: {
  /** The project's folder. */
  root: string;
  /** The module, relative to the root. */
  input: string;
  /** The base of the site's addresses. */
  base?: string;
  plugins?: PluginOption[];
}): Promise<string> {
  const { build: options } = classicScript(input);
  const output = await build({
    root,
    base,
    plugins,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.PROD': 'true' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { ...options, target: 'es2022' },
  });
  return scriptIn(output, input);
}
