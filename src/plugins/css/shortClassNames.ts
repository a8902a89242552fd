/*
 * The CSS Modules of a folder come in; class names of one or two letters go out, the same in every
 * environment of a build. A page carries each of its class names hundreds of times, and its sheet with it:
 * readable ones cost it a tenth of its weight. In development and in tests they stay readable.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Gives the classes of all CSS Modules in `folder` (relative to the root) short names when it builds. */
export function shortClassNames({ folder = 'src' } = {}): Plugin {
  return {
    name: 'on-record:short-class-names',

    config(config, { command, isPreview }) {
      if (command !== 'build' || isPreview) return undefined;
      const root = resolve(config.root ?? '.');
      const names = shortNames(sheetsIn(join(root, folder), root));
      return {
        css: {
          modules: {
            generateScopedName(name, path) {
              const file = relative(root, path).split(sep).join('/');
              const short = names.get(`${file} ${name}`);
              if (short !== undefined) return short;
              throw new Error(`${file}: the class “${name}” was not found when the names were given out`);
            },
          },
        },
      };
    },
  };
}

/**
 * A name for each class of each sheet, by `path class`. It depends on nothing but the sheets: on their
 * paths, and on where in its sheet a class first stands. No two classes share a name.
 */
export function shortNames(sheets: Readonly<Record<string, string>>): Map<string, string> {
  const classes = Object.keys(sheets)
    .toSorted()
    .flatMap((path) => classesIn(sheets[path] ?? '').map((name) => `${path} ${name}`));
  return new Map(classes.map((key, index) => [key, nameAt(index)]));
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** a … z, aa … az, ba … zz, aaa … */
function nameAt(index: number): string {
  const rest = Math.floor(index / letters.length);
  return (rest === 0 ? '' : nameAt(rest - 1)) + letters.charAt(index % letters.length);
}

/** The names of motions, and every word after a point that begins like a class: too many at most, which costs nothing. */
function classesIn(css: string): string[] {
  const words = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?:\.|@keyframes\s+)(-?[a-z_][\w-]*)/gi);
  return [...new Set([...words].map(([, name = '']) => name))];
}

function sheetsIn(folder: string, root: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => join(folder, path));
  return Object.fromEntries(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
