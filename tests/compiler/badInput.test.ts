import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { clocks } from '../../src/model/story';

const shipped = join(import.meta.dirname, '../../src/stories/japan-defence-hack');
const goodYaml = readFileSync(join(shipped, 'story.yaml'), 'utf8');
const goodText = readFileSync(join(shipped, 'text.md'), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

/** Compiles, and gives every law that the result breaks: it is a whole story, or faults that name a place. */
function lawsBroken(yaml: string, text: string): string[] {
  const compiled = compile({ folder: 'a', slug: 'a', yaml: bytes(yaml), text: bytes(text) });
  if ('story' in compiled) {
    const { order, events } = compiled.story;
    const ids = events.map(({ id }) => id).toSorted();
    return clocks
      .filter((clock) => order[clock].toSorted().join() !== ids.join())
      .map((clock) => `an event is missing or doubled in the order “${clock}”`);
  }
  if (compiled.faults.length === 0) return ['neither a story nor a fault'];
  return compiled.faults.flatMap((fault) => {
    const source = { 'a/story.yaml': yaml, 'a/text.md': text }[fault.path];
    const line = source?.split('\n')[fault.line - 1];
    const placed = line !== undefined && fault.column >= 1 && fault.column <= line.length + 1;
    const said = [fault.problem, fault.found, fault.mend].every((words) => words !== '');
    return placed && said ? [] : [`no place or no words: ${JSON.stringify(fault)}`];
  });
}

describe('whatever the files of a story hold, the compiler ends with a story or with faults that name their place', () => {
  test.each([
    ['a single word', 'null'],
    ['a number', '42'],
    ['an empty list', '[]'],
    ['an empty map', '{}'],
    ['nothing but a comment', '# later'],
    ['a list inside lists, a thousand deep', `title: ${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['keys that every object has', '__proto__: {}\nconstructor: {}\ntoString: {}\nhasOwnProperty: 1\n'],
    ['ids that every object has', goodYaml.replace('  intrusion:', '  constructor:')],
    ['an id of two underscores', goodYaml.replace('  intrusion:', '  __proto__:')],
    [
      'an id that is none, of a claim that is none',
      goodYaml.replace('  intrusion:', '  Not_An_Id: { passages: 7 }\n  intrusion:'),
    ],
    ['lists that nest as deep as the parser goes', `title: ${'['.repeat(700)}${']'.repeat(700)}`],
    ['an alias of itself', goodYaml.replace('topics: [', 'topics: &t [*t, ')],
    ['half a character', goodYaml.replace('title: Was', 'title: "\\uD800" #')],
    ['a number beyond all numbers', goodYaml.replace('asOf: 2023-08-08', 'asOf: 1e999')],
    ['a date that is yes or no', goodYaml.replace('asOf: 2023-08-08', 'asOf: true')],
    ['a NUL', goodYaml.replace('title: Was', 'title: Was\0')],
    ['a tag of a merge key', `${goodYaml}x: !!merge y\n`],
    ['a key with a tag of a merge key', '!!merge x: y'],
    ['a merge key of YAML 1.1', '%YAML 1.1\n---\n<<: x\n'],
    ['words of YAML 1.1', `%YAML 1.1\n---\n${goodYaml}`],
    ['bytes that are a number', '!!binary 1.5'],
    ['a set', 'a: !!set {a, b}'],
    ['an ordered map', '!!omap [a: b]'],
    ['pairs', '!!pairs [a]'],
    ['an alias as a key', '? *a\n: b'],
    ['a merge key', goodYaml.replace('language: en', '<<: { language: en }')],
    ['every collection null', goodYaml.replace(/^(\w+):\n(?:[ #-].*\n|\n)+/gm, '$1:\n')],
  ])('%s', (_, yaml) => {
    expect(lawsBroken(yaml, goodText)).toEqual([]);
  });

  test('the good story with lines deleted, doubled, swapped, cut short or with odd characters put in', () => {
    const odd = [
      '\0',
      '\uFEFF',
      '\u202E',
      '"',
      "'",
      ':',
      '- ',
      '&a ',
      '*a',
      '\t',
      '{',
      '<b>',
      '](',
      '—',
      '\uD800',
      '%',
    ];
    const mutation = fc.record({
      file: fc.constantFrom('yaml', 'text'),
      kind: fc.constantFrom('delete', 'double', 'swap', 'cut', 'insert'),
      at: fc.nat(),
      other: fc.nat(),
      odd: fc.constantFrom(...odd),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const files = { yaml: goodYaml, text: goodText };
        for (const step of mutations) {
          const file = step.file as 'yaml' | 'text';
          files[file] = mutate(files[file], step);
        }
        expect(lawsBroken(files.yaml, files.text)).toEqual([]);
      }),
      { numRuns: 150, seed: 20230808 },
    );
  });
});

test('a byte order mark and Windows line ends make no difference', () => {
  const plain = compile({ folder: 'a', slug: 'a', yaml: bytes(goodYaml), text: bytes(goodText) });
  const windows = (text: string) => bytes(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(compile({ folder: 'a', slug: 'a', yaml: windows(goodYaml), text: windows(goodText) })).toEqual(
    plain,
  );
  expect(plain).toHaveProperty('story');
});

function mutate(
  text: string,
  { kind, at, other, odd }: { kind: string; at: number; other: number; odd: string },
) {
  const lines = text.split('\n');
  const [here, there] = [at % lines.length, other % lines.length];
  switch (kind) {
    case 'delete':
      return lines.toSpliced(here, 1).join('\n');
    case 'double':
      return lines.toSpliced(here, 0, lines[here] ?? '').join('\n');
    case 'swap':
      return lines
        .with(here, lines[there] ?? '')
        .with(there, lines[here] ?? '')
        .join('\n');
    case 'cut':
      return text.slice(0, at % text.length);
    default:
      return text.slice(0, at % text.length) + odd + text.slice(at % text.length);
  }
}
