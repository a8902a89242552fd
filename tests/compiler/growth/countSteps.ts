/*
 * Counts the steps of work: how often each block of JavaScript is entered, as V8 counts for coverage, and how many
 * letters or entries a function of the language walks through in one call from our own code, such as `indexOf`, a
 * regular expression or a spread. Unlike time, both are the same on every machine and in every run.
 *
 * For a process of its own, and before what is to be counted is imported: it replaces functions of the language.
 */
import { Session } from 'node:inspector';

/** Steps by the function that took them: of our own code by file and name, of packages all together. */
export type Steps = Map<string, number>;

/** Where the steps of packages are counted. */
export const packages = 'packages';

/** Shorter walks are not counted: in files of some thousand letters, what grows with their square walks further. */
const short = 250;

/** The full-text search counts itself what it compares, and ends in a fault (`isExhausted`). */
const bounded = 'src/model/occurrencesIn.ts';

let walked: Steps = new Map();

/** Begins to count, and gives a function that counts the steps of some work. */
export function startCounting(): (work: () => void) => Steps {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Enough for who called a function of the language, and for two that it called itself.
  Error.stackTraceLimit = 6;
  countWalks();
  return (work) => {
    walked = new Map();
    work();
    const steps = walked;
    // Taking the counts sets them back to zero. The session answers at once.
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      for (const { url, functions } of result) {
        const file = ownFile(url);
        if (file === bounded || (file === undefined && !url.includes('/node_modules/'))) continue;
        for (const { functionName, ranges } of functions)
          for (const { count } of ranges)
            add(steps, file === undefined ? packages : `${functionName} in ${file}`, count);
      }
    });
    return steps;
  };
}

function add(steps: Steps, place: string, count: number): void {
  if (count > 0) steps.set(place, (steps.get(place) ?? 0) + count);
}

/** A file of our own as a path in the project; undefined for others, and for this test. */
function ownFile(url: string): string | undefined {
  return /\/(src\/(?!.*node_modules).*)/.exec(url)?.[1];
}

/** Counts a walk of so many letters or entries, if our own code asked for it. */
function charge(length: number): void {
  if (length <= short) return;
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, sites) => sites;
  const sites = new Error().stack as unknown as NodeJS.CallSite[];
  Error.prepareStackTrace = prepareStackTrace;
  const site = sites.find(
    (one) => !one.isNative() && (one.getFileName() ?? import.meta.url) !== import.meta.url,
  );
  const file = ownFile(site?.getFileName() ?? '');
  if (file !== undefined && file !== bounded)
    add(walked, `${site?.getFunctionName() ?? ''} in ${file}`, length);
}

type Walk<This> = (self: This, given: unknown[], result: unknown) => number;

/** Has functions of the language count what they walk through. */
function countWalks(): void {
  const replace = <This>(holder: object, names: readonly PropertyKey[], walk: Walk<This>) => {
    for (const name of names) {
      const original = Reflect.get(holder, name) as (...given: unknown[]) => unknown;
      Object.assign(holder, {
        [name](this: This, ...given: unknown[]) {
          const result = Reflect.apply(original, this, given);
          charge(walk(this, given, result));
          return result;
        },
      });
    }
  };
  const position = String.prototype.indexOf;
  replace<string>(
    String.prototype,
    ['indexOf'],
    (text, [, from], at) => (at === -1 ? text.length : Number(at)) - Number(from ?? 0),
  );
  replace<string>(String.prototype, ['includes'], (text, [words], found) =>
    found === true ? position.call(text, String(words)) : text.length,
  );
  replace<string>(
    String.prototype,
    ['lastIndexOf'],
    (text, [, from], at) => Number(from ?? text.length) - Number(at),
  );
  replace<string>(
    String.prototype,
    ['normalize', 'replaceAll', 'split', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart'],
    (text) => text.length,
  );
  // `test`, `replace`, `matchAll` and the others call it for each match.
  const { exec } = RegExp.prototype;
  Object.assign(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = Reflect.apply(exec, this, [text]) as RegExpExecArray | null;
      if (found) charge(found.index + found[0].length - from);
      else if (!this.sticky) charge(String(text).length - from);
      return found;
    },
  });
  replace<unknown[]>(Array.prototype, ['includes', 'indexOf', 'lastIndexOf'], (list, _, at) =>
    typeof at === 'number' && at !== -1 ? at : list.length,
  );
  replace<unknown[]>(
    Array.prototype,
    ['join', 'reverse', 'shift', 'slice', 'sort', 'splice', 'toReversed', 'toSorted', 'unshift'],
    (list) => list.length,
  );
  replace(Array.prototype, ['concat', 'flat'], (_, __, result) => (result as unknown[]).length);
  replace(Object, ['entries', 'keys', 'values'], (_, __, result) => (result as unknown[]).length);
  countIterations(Array.prototype, ({ length }) => length);
  countIterations(Map.prototype, ({ size }) => size);
  countIterations(Set.prototype, ({ size }) => size);
}

/** Has long collections count what is taken of them: by `for`, by a spread, or by `new Set`. */
function countIterations<Collection extends Iterable<unknown>>(
  prototype: Collection,
  lengthOf: (collection: Collection) => number,
): void {
  const original = prototype[Symbol.iterator];
  prototype[Symbol.iterator] = function (this: Collection): Iterator<unknown> {
    const iterator = Reflect.apply(original, this, []) as Iterator<unknown>;
    if (lengthOf(this) <= short) return iterator;
    let taken = 0;
    const counting: IterableIterator<unknown> = {
      next() {
        const step = iterator.next();
        taken += 1;
        if (step.done === true) charge(taken);
        return step;
      },
      [Symbol.iterator]: () => counting,
    };
    return counting;
  };
}
