/*
 * A process of its own that compiles shapes of files, each in two sizes, and prints as JSON those that take much more
 * than twice the steps where they are twice as long. Its arguments are the names of shapes.
 */
import { packages, startCounting, type Steps } from './countSteps';
import { type Shape, shapes, yamlOf } from './shapes';

const stepsOf = startCounting();
// Not above: only what is loaded after the beginning is counted.
const { compile } = await import('../../../src/compiler/compile');

/** A shape that takes too many steps: how many times as many, and the function that takes most of those. */
export interface Growing {
  name: string;
  times: number;
  most: string;
}

/** Twice the size takes twice the steps where they grow with the size, four times where they grow with its square. */
const most = 2.5;

/** Bytes of the smaller file: some ten items, or a thousand bits of markup. */
const size = 2000;

const bytes = new TextEncoder();

function compiling({ yaml = yamlOf(), text = 'Word.' }: Shape): Steps {
  const files = { folder: 'any', slug: 'any', yaml: bytes.encode(yaml), text: bytes.encode(text) };
  return stepsOf(() => compile(files));
}

/** Steps of our own code alone, and of all: what parsers do is so much more that nothing else would show in it. */
function growthOf(name: string, shape: (bytes: number) => Shape, from: number): Growing {
  const [once, twice] = [compiling(shape(from)), compiling(shape(2 * from))];
  const sum = (steps: Steps) => [...steps.values()].reduce((one, other) => one + other, 0);
  const own = (steps: Steps) => sum(steps) - (steps.get(packages) ?? 0);
  const more = [...twice].map(([place, count]) => [count - 2 * (once.get(place) ?? 0), place] as const);
  return {
    name,
    times: Math.max(sum(twice) / sum(once), own(twice) / own(once)),
    most: more.toSorted(([a], [b]) => b - a)[0]?.[1] ?? '',
  };
}

/** The growth of a shape that grows with its square: also where it is larger, if no limit ends it. */
function growing(name: string): Growing[] {
  const shape = shapes[name];
  if (!shape) throw new Error(`no shape is called ${name}`);
  let growth: Growing | undefined;
  for (const larger of [1, 2, 4, 8]) {
    growth = growthOf(name, shape, larger * size);
    if (growth.times <= most) return [];
  }
  return growth ? [growth] : [];
}

// What is compiled first, or read once and kept, is no part of any shape.
for (const name of ['events', 'statements: of one source']) compiling(shapes[name]?.(size) ?? {});
process.stdout.write(JSON.stringify(process.argv.slice(2).flatMap(growing)));
