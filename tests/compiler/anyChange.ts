import fc from 'fast-check';
import { stringify } from 'yaml';

/*
 * A good story, with something in it changed: as an editor slips, or as somebody means harm.
 */

/** What harm comes in: markup, scripts, what turns or hides words, what programs trip over. */
const odd = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', 'data:text/html,x',
  '\u202Eevil\u202C', 'a\u200Bb', 'a\u200Db', '\u2066', '\uD800', '\uDC00', '\0', '\uFEFF', '\u2028', '\r', '\u0007',
  '__proto__', 'constructor', 'toString', 'main', 'root', 'story', 'stands--title', 'paragraph', 'unknown', '..', '../x',
  '', ' ', '-', ':', '- ', '&a', '*a', '%', '{', ']', '](', '`', '\t', '2020', '0x7E4', '1e3', '9'.repeat(400), 'a'.repeat(5000),
  '[..]', '2020/2019', '-0001', '2024-02-30', '😀', 'می\u200Cخواهم', 'İ', 'ﷺ'.repeat(50),
]; // prettier-ignore
const oddValues: unknown[] = [null, true, 0, -1, 2020, 1e21, 1.5, Infinity, [], {}, [[]], [null], { exact: '' }, { exact: 'the', prefix: 'of' }, { id: 'x' }, ['a', 'a']]; // prettier-ignore

/** Every path of a tree of YAML, to its leaves. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The paths to the strings of several trees, one of those that differ in their tree and their item of a list alone. */
export function leavesOfEachKind(trees: readonly unknown[]): (string | number)[][] {
  const seen = new Set<string>();
  return pathsOf(trees).filter((path) => {
    if (typeof at(trees, path) !== 'string') return false;
    const [, first, ...rest] = path;
    const kind = [first, rest.findLast((key) => typeof key === 'string')].join('.');
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** A map of a story's YAML. */
export type Tree = Record<string, unknown>;

/** The value at a path. */
export const at = (tree: unknown, path: readonly (string | number)[]) =>
  path.reduce((value, key) => (value as Tree)[key], tree);

/** A tree with one place of it changed. */
export function changed(
  tree: unknown,
  [key, ...rest]: readonly (string | number)[],
  change: (holder: Tree | unknown[], key: string | number) => unknown,
): unknown {
  if (key === undefined || typeof tree !== 'object' || tree === null) return tree;
  const copy = Array.isArray(tree) ? [...(tree as unknown[])] : { ...tree };
  if (rest.length === 0) return change(copy as Tree, key) ?? copy;
  (copy as Tree)[key] = changed((tree as Tree)[key], rest, change);
  return copy;
}

/** The YAML of a tree, changed in one to four places by deletion, doubling, swapping, renaming or odd values. */
export function anyChangedYaml(goodTree: unknown): fc.Arbitrary<string> {
  const paths = pathsOf(goodTree).filter((path) => path.length > 0);
  const step = fc.record({
    path: fc.constantFrom(...paths),
    other: fc.constantFrom(...paths),
    kind: fc.constantFrom('delete', 'double', 'swap', 'rename', 'odd', 'odd value', 'truncate'),
    odd: fc.constantFrom(...odd),
    value: fc.constantFrom(...oddValues),
  });
  const mutate = (tree: unknown, { path, other, kind, odd: words, value }: Step): unknown => {
    try {
      return changed(tree, path, (holder, key) => {
        const fields = holder as Tree;
        if (kind === 'delete')
          return Array.isArray(holder) ? holder.toSpliced(Number(key), 1) : void delete fields[key];
        if (kind === 'double' && Array.isArray(holder)) return [...(holder as unknown[]), fields[key]];
        if (kind === 'swap' || kind === 'double') return void (fields[key] = at(tree, other));
        if (kind === 'odd') return void (fields[key] = words);
        if (kind === 'odd value') return void (fields[key] = value);
        if (kind === 'truncate') return void (fields[key] = String(fields[key]).slice(0, 2));
        return Object.fromEntries(
          Object.entries(fields).map(([name, inner]) => [name === key ? words : name, inner]),
        );
      });
    } catch {
      // An earlier step took this place away.
      return tree;
    }
  };
  type Step = {
    path: (string | number)[];
    other: (string | number)[];
    kind: string;
    odd: string;
    value: unknown;
  };
  return fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.reduce<unknown>((done, one) => mutate(done, one), goodTree))
    .map((tree) => stringify(tree, { aliasDuplicateObjects: false }));
}

/** Both files of a story, changed in one to four places by deletion, doubling, swapping, truncation or odd characters. */
export function anyChangedFiles(
  goodYaml: string,
  goodText: string,
): fc.Arbitrary<{ yaml: string; text: string }> {
  const step = fc.record({
    file: fc.constantFrom<'yaml' | 'text'>('yaml', 'text'),
    kind: fc.constantFrom('delete', 'double', 'swap', 'truncate', 'inject'),
    from: fc.nat({ max: 40_000 }),
    to: fc.nat({ max: 40_000 }),
    length: fc.nat({ max: 200 }),
    odd: fc.constantFrom(...odd),
  });
  return fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => {
    const files = { yaml: goodYaml, text: goodText };
    for (const { file, kind, from, to, length, odd: words } of steps) {
      const whole = files[file];
      const [here, there] = [from % (whole.length + 1), to % (whole.length + 1)];
      const piece = whole.slice(here, here + length);
      if (kind === 'delete') files[file] = whole.slice(0, here) + whole.slice(here + length);
      else if (kind === 'truncate') files[file] = whole.slice(0, here);
      else if (kind === 'inject') files[file] = whole.slice(0, here) + words + whole.slice(here);
      else {
        const rest = kind === 'swap' ? whole.slice(0, here) + whole.slice(here + length) : whole;
        files[file] = rest.slice(0, there) + piece + rest.slice(there);
      }
    }
    return files;
  });
}
