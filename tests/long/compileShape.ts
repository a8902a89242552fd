/* Compiles one shape of tests/compiler/growth as large as a file may be, and prints what that cost as JSON. */
import { compile, maxFileBytes } from '../../src/compiler/compile';
import { shapes, yamlOf } from '../compiler/growth/shapes';

const bytes = new TextEncoder();
const { yaml = yamlOf(), text = 'Word.' } = shapes[process.argv[2] ?? '']?.(maxFileBytes - 2000) ?? {};
const cut = (words: string) => bytes.encode(words).subarray(0, maxFileBytes);
const files = { folder: 'any', slug: 'any', yaml: cut(yaml), text: cut(text) };

const begun = process.cpuUsage();
const compiled = compile(files);
const { user, system } = process.cpuUsage(begun);
const outcome =
  'story' in compiled
    ? 'a story'
    : `${compiled.faults.length} faults, the first: ${compiled.faults[0]?.problem ?? ''}`;
process.stdout.write(
  JSON.stringify({
    seconds: Math.round((user + system) / 1e5) / 10,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    outcome,
  }),
);
