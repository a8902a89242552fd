/*
 * Shapes of files that parsers and searches are known to trip over, each of any size. Those that pass a limit end in
 * its fault; up to there, and for all others, time may grow with the size alone.
 */

/** The two files of a story; what is left out is a story without items, or one word. */
export interface Shape {
  yaml?: string;
  text?: string;
}

/** A line or more for each number from 0, up to `bytes` of them. */
function lines(bytes: number, line: (at: number) => string, glue = '\n'): string {
  const parts: string[] = [];
  for (let length = 0; ;) {
    const part = line(parts.length) + glue;
    if ((length += part.length) > bytes) return parts.join('');
    parts.push(part);
  }
}

const empty = {
  title: 'T',
  standfirst: 'S',
  language: 'en',
  asOf: '2024',
  topics: '[]',
  sources: '{}',
  sides: '{}',
  speakers: '{}',
  claims: '{}',
  events: '[]',
  statements: '[]',
  glance: '[]',
  unknown: '[]',
};

/** A story of nothing but what is given. */
export function yamlOf(parts: Partial<Record<keyof typeof empty, string>> = {}): string {
  return Object.entries({ ...empty, ...parts })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const source = '\n  s: { publisher: P, published: 2024 }';
const people = {
  sources: source,
  sides: '{ a: A }',
  speakers: '{ p: { name: N, role: R, side: a, naming: named } }',
};
const chain = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `\n  s${at}: { publisher: P${at}, published: 2024${at > 0 ? `, through: s${at - 1}` : ''} }`,
  ).join('');
type Fields = Record<string, string>;
const itemOf = (fields: Fields) =>
  `  - { ${Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ')} }`;
const event = (at: number, more: Fields) =>
  itemOf({
    id: `e${at}`,
    date: '2020',
    reported: '2021',
    title: 't',
    standing: 'alleged',
    sources: '[s]',
    passages: `[word ${at} end]`,
    ...more,
  });
const statement = (at: number, more: Fields) =>
  itemOf({
    id: `t${at}`,
    speaker: 'p',
    cue: 'said',
    form: 'paraphrase',
    words: 'w',
    date: '2024',
    through: '[s]',
    passages: `[word ${at} end]`,
    ...more,
  });
/** A list in brackets of what is made for each number from 0. */
const listOf = (count: number, of: (at: number) => string) =>
  `[${Array.from({ length: count }, (_, at) => of(at)).join(', ')}]`;
/** So many maps of one line each, under ids of this prefix. */
const mapsOf = (count: number, prefix: string, map: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `\n  ${prefix}${at}: { ${map(at)} }`).join('');
/** A list of about so many items, each with its own words in the text, which are a paragraph each. */
const onText = (bytes: number, item: (at: number) => string) => {
  const list = `\n${lines(bytes, item)}`;
  const count = list.split('\n').length - 2;
  return { list, text: Array.from({ length: count }, (_, at) => `A word ${at} end.\n\n`).join('') };
};
const withEvents = (bytes: number, more: (at: number) => Fields = () => ({}), parts = {}): Shape => {
  const { list, text } = onText(bytes, (at) => event(at, more(at)));
  return { yaml: yamlOf({ sources: source, ...parts, events: list }), text };
};
const withStatements = (bytes: number, more: (at: number) => Fields = () => ({}), parts = {}): Shape => {
  const { list, text } = onText(bytes, (at) => statement(at, more(at)));
  return { yaml: yamlOf({ ...people, ...parts, statements: list }), text };
};
const withUnknown = (
  bytes: number,
  passage: (at: number) => string,
  text: (count: number) => string,
): Shape => {
  const list = `\n${lines(bytes, (at) => `  - { text: u, passages: [${passage(at)}] }`)}`;
  return { yaml: yamlOf({ unknown: list }), text: text(list.split('\n').length - 2) };
};

const yaml =
  (field: keyof typeof empty, value: (bytes: number) => string) =>
  (bytes: number): Shape => ({
    yaml: yamlOf({ [field]: value(bytes) }),
  });
const text =
  (make: (bytes: number) => string) =>
  (bytes: number): Shape => ({ text: make(bytes) });
const repeated = (piece: string) => text((bytes) => piece.repeat(bytes / piece.length));
const within = (open: string, close: string) =>
  text((bytes) => {
    const count = bytes / (open.length + close.length);
    return `${open.repeat(count)}a${close.repeat(count)}`;
  });

/** Bits of Markdown that are repeated, with a space, a line end or nothing between them. */
const pieces = [
  'word ', 'word\n', 'word\n\n', 'a  \n', 'a\\\n', '- a\n', '- a\n\n', '1. a\n', '- >\n', '- > ', '- - - - a\n', '-\n',
  '> a\n', '>\n', '> a\n\n', '>> a\n> b\n', '# a\n\n', '# ', 'a\n===\n', '===\n', '---\n', '\ta\n', '    a\n', '```\n',
  '*', '_', '*a ', '**a* ', '*a* ', '***a* b** ', '_a__b ', '[', ']', '[a](', '[a](//e) ', '[a](https://e.org/) ', '[a][',
  '![a](', '[a]: /b\n', '[a]: /b\n\n[a] ', '`', '` `` ', '\\`', '\\``', '\\', '<', '<a ', '<!--', '<?', '<https://e.org/>',
  '&', '&amp;', '&#x23;', '“a” ', "'", '😀', '\n', ' \n', '\t', '\r', 'a \n', ')',
]; // prettier-ignore

/** Every shape, by what it is. `bytes` is about the size of the larger file. */
export const shapes: Readonly<Record<string, (bytes: number) => Shape>> = {
  ...Object.fromEntries(pieces.map((piece) => [`the text: ${JSON.stringify(piece)}`, repeated(piece)])),
  'the text: brackets around brackets': within('[', ']'),
  'the text: emphasis around emphasis': within('*a ', ' b*'),
  'the text: strong around emphasis': within('**a *', '* b**'),
  'the text: links around links': within('[a ', '](https://e.org/)'),
  'the text: one word after a long space': text((bytes) => `a${' '.repeat(bytes)}b`),
  'the text: white space within paragraphs': text((bytes) =>
    lines(bytes, (at) => `a${' '.repeat(at % 300)}b`),
  ),
  'the text: backticks of growing length': text((bytes) => lines(bytes, (at) => '`'.repeat(at + 1), ' ')),
  'the text: fences of growing length': text((bytes) => lines(bytes, (at) => '`'.repeat(at + 3))),
  'the text: definitions and their links': text(
    (bytes) =>
      lines(bytes / 2, (at) => `[d${at}]: https://e.org/${at}`) +
      '\n' +
      lines(bytes / 2, (at) => `[d${at}]\n`),
  ),
  'the text: links within one paragraph': text((bytes) =>
    lines(bytes, (at) => `[l${at}](https://e.org/${at})`),
  ),
  'the text: headings of each level': text((bytes) =>
    lines(bytes, (at) => `${'#'.repeat((at % 6) + 1)} a\n`),
  ),
  'the text: quotations that go on lazily': text((bytes) => `> a\n${'b\n'.repeat(bytes / 2)}`),
  'the text: a list that goes on lazily': text((bytes) => `- a\n${'b\n'.repeat(bytes / 2)}`),
  'the text: one item of many paragraphs': text((bytes) => `- a\n\n${'  b\n\n'.repeat(bytes / 5)}`),
  'the text: one quotation of many paragraphs': text((bytes) => '> a\n>\n'.repeat(bytes / 6)),
  'the text: lists in turn': text((bytes) => lines(bytes, (at) => (at % 2 ? '- a' : '* a'))),
  'the text: lists in lists': text((bytes) => lines(bytes, (at) => `${'  '.repeat(at % 30)}- a`)),
  'the text: quotations in quotations': text((bytes) => lines(bytes, (at) => `${'>'.repeat(at % 40)} a\n`)),
  'the text: a table': text((bytes) => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(bytes / 6)}`),
  'the text: entities of each kind': repeated('&copy;&#169;&#xa9;'),
  'the text: one long address': text((bytes) => `[a](https://e.org/${'a'.repeat(bytes)})`),
  'the text: one long label': text((bytes) => `[${'a '.repeat(bytes / 2)}](https://e.org/)`),

  'passages: each in a paragraph of its own': (bytes) => {
    const { list, text: words } = onText(bytes, (at) => `  - { text: u, passages: [word ${at} end] }`);
    return { yaml: yamlOf({ unknown: list }), text: words };
  },
  'passages: long ones in one paragraph': (bytes) => {
    const { list, text: words } = onText(bytes, (at) => `      - word ${at} end, of one long paragraph`);
    const long = words.replaceAll(' end.\n\n', ' end, of one long paragraph. ');
    return { yaml: yamlOf({ unknown: `\n  - text: u\n    passages: ${list}` }), text: long };
  },
  'passages: of one beginning': (bytes) => {
    const words = Array.from({ length: 60 }, (_, at) => `w${at}`);
    const { list } = onText(bytes, (at) =>
      event(at, { passages: `["${words.slice(0, 1 + (at % 60)).join(' ')}"]` }),
    );
    return { yaml: yamlOf({ sources: source, events: list }), text: words.join(' ') };
  },
  'passages: of one unknown': (bytes) => {
    const { list, text: words } = onText(bytes, (at) => `      - word ${at} end`);
    return { yaml: yamlOf({ unknown: `\n  - text: u\n    passages: ${list}` }), text: words };
  },
  'passages: short ones, late in a text': (bytes) =>
    withUnknown(
      bytes / 2,
      (at) => `end ${at}.`,
      (count) =>
        'a word '.repeat(bytes / 7) + Array.from({ length: count }, (_, at) => `end ${at}. `).join(''),
    ),
  'passages: twice each, late in a paragraph': (bytes) =>
    withUnknown(
      bytes / 4,
      (at) => `twice ${at} end`,
      (count) =>
        'a word '.repeat(bytes / 7) +
        Array.from({ length: count }, (_, at) => `twice ${at} end. twice ${at} end. `).join(''),
    ),
  'passages: twice each, late and long': (bytes) =>
    withUnknown(
      bytes / 4,
      (at) => `twice and twice again, it is said, number ${at} end`,
      (count) =>
        'a word '.repeat(bytes / 7) +
        `twice and twice again, it is said, number 1 end. `.repeat(2) +
        Array.from(
          { length: count },
          (_, at) => `twice and twice again, it is said, number ${at} end. `,
        ).join(''),
    ),
  'passages: not in the text': (bytes) =>
    withUnknown(
      bytes / 4,
      (at) => `wurd ${at} ond and more`,
      () => 'a word '.repeat(bytes / 7),
    ),
  'passages: a letter that is everywhere': (bytes) =>
    withUnknown(
      bytes / 4,
      () => 'a',
      () => 'a '.repeat(bytes / 2),
    ),
  'passages: sixteen letters that are everywhere': (bytes) =>
    withUnknown(
      bytes / 4,
      () => 'a'.repeat(40),
      () => 'a'.repeat(bytes),
    ),
  'passages: in a context that is everywhere': (bytes) =>
    withUnknown(
      bytes / 4,
      () => '{ exact: a, prefix: b, suffix: c }',
      () => 'a '.repeat(bytes / 2),
    ),
  'passages: around one another': (bytes) => {
    const count = Math.min(1000, bytes / 20);
    const words = Array.from({ length: 2 * count }, (_, at) => `w${at}`);
    return {
      yaml: yamlOf({
        unknown: `\n${Array.from({ length: Math.min(count, bytes / 50) }, (_, at) => `  - { text: u, passages: ["${words.slice(at, at + 12).join(' ')}"] }`).join('\n')}`,
      }),
      text: words.join(' '),
    };
  },
  'passages: one of the whole text': (bytes) => ({
    yaml: yamlOf({ unknown: `\n  - text: u\n    passages: [${'a word '.repeat(bytes / 7)}]` }),
    text: 'a word '.repeat(bytes / 7),
  }),
  events: (bytes) => withEvents(bytes),
  'events: each of a year of its own': (bytes) =>
    withEvents(bytes, (at) => ({ date: `"${String(1 + (at % 2000)).padStart(4, '0')}"` })),
  'events: each after the one before': (bytes) =>
    withEvents(bytes, (at) => ({ after: at > 0 ? `[e${at - 1}]` : '[]' })),
  'events: each after fifty before': (bytes) =>
    withEvents(bytes, (at) => ({ after: listOf(Math.min(at, 50), (n) => `e${at - 1 - n}`) })),
  'events: in circles': (bytes) => withEvents(bytes, (at) => ({ after: `[e${at % 5 > 0 ? at - 1 : at}]` })),
  'events: after what is not there': (bytes) => withEvents(bytes, (at) => ({ after: `[no-such-${at}]` })),
  'events: each named again': (bytes) => withEvents(bytes, () => ({ id: 'e1' })),
  'events: of a long chain of sources': (bytes) =>
    withEvents(bytes, () => ({ sources: '[s19]' }), { sources: chain(20) }),
  'events: of many speakers': (bytes) =>
    withEvents(bytes, () => ({ speakers: listOf(30, (n) => `p${n}`) }), {
      sides: '{ a: A }',
      speakers: mapsOf(30, 'p', (at) => `name: N${at}, role: R, side: a, naming: named`),
    }),
  'statements: of one source': (bytes) => withStatements(bytes),
  'statements: of many sources': (bytes) =>
    withStatements(bytes, (at) => ({ through: listOf(20, (n) => `s${(at * 37 + n * 7) % 100}`) }), {
      sources: mapsOf(100, 's', (at) => `publisher: P${at}, published: 2024`),
    }),
  'statements: of many routes': (bytes) =>
    withStatements(bytes, () => ({ through: listOf(20, (n) => `[s${n}]`) }), {
      sources: mapsOf(20, 's', (at) => `publisher: P${at}, published: 2024`),
    }),
  'statements: of one long route': (bytes) => ({
    yaml: yamlOf({
      ...people,
      statements: `\n${statement(0, { through: `[[${'s, '.repeat(bytes / 3)}]]` })}`,
    }),
    text: 'A word 0 end.',
  }),
  'statements: of many runs of words': (bytes) => {
    const { list, text: words } = onText(bytes, (at) =>
      statement(at, {
        form: 'quote',
        words: listOf(20, () => `"word ${at}"`),
        passages: `[“word ${at}” end]`,
      }),
    );
    return { yaml: yamlOf({ ...people, statements: list }), text: words.replaceAll(/word \d+/g, '“$&”') };
  },
  'statements: each an answer to many': (bytes) =>
    withStatements(bytes, (at) => ({ answers: listOf(Math.min(at, 50), (n) => `t${at - 1 - n}`) })),
  changes: yaml(
    'topics',
    (bytes) => `[]\nchanges:\n${lines(bytes, () => '  - { date: 2024, kind: update, text: t }')}`,
  ),
  'changes: of many events each': (bytes) =>
    withEvents(bytes / 2, undefined, {
      unknown: `[]\nchanges:\n${lines(bytes / 2, (at) => `  - { date: 2024, kind: update, text: t${at}, items: ${listOf(10, (n) => `e${n}`)} }`)}`,
    }),
  'a byline of many': yaml('topics', (bytes) => `[]\nbyline: [${'a, '.repeat(bytes / 3)}]`),
  'statements: on many claims': (bytes) =>
    withStatements(bytes, () => ({ stances: `{ ${listOf(20, (n) => `c${n}: asserts`).slice(1, -1)} }` }), {
      claims: mapsOf(20, 'c', () => 'text: c, passages: [word 0 end]'),
    }),
  'statements: of many speakers': (bytes) =>
    withStatements(bytes, (at) => ({ speaker: `p${at % Math.floor(Math.min(900, bytes / 300))}` }), {
      speakers: mapsOf(
        Math.floor(Math.min(900, bytes / 300)),
        'p',
        (at) => `name: N${at}, role: R, side: a, naming: named`,
      ),
    }),
  sources: yaml(
    'sources',
    (bytes) => `\n${lines(bytes, (at) => `  s${at}: { publisher: P${at}, published: 2024 }`)}`,
  ),
  'sources: each through the one before': yaml('sources', (bytes) => chain(bytes / 50)),
  sides: yaml('sides', (bytes) => `\n${lines(bytes, (at) => `  s${at}: S`)}`),
  speakers: (bytes) => ({
    yaml: yamlOf({
      sides: '{ a: A }',
      speakers: `\n${lines(bytes, (at) => `  p${at}: { name: N, role: R, side: a, naming: named }`)}`,
    }),
  }),
  claims: (bytes) => ({
    yaml: yamlOf({ claims: `\n${lines(bytes, (at) => `  c${at}: { text: c, passages: [word 0 end] }`)}` }),
    text: 'A word 0 end.',
  }),
  topics: yaml('topics', (bytes) => `\n${lines(bytes, (at) => `  - t${at}`)}`),
  glance: yaml(
    'glance',
    (bytes) => `\n${lines(bytes, (at) => `  - { label: l, text: t${at}, see: unknown }`)}`,
  ),
  unknown: yaml('unknown', (bytes) => `\n${lines(bytes, () => '  - { text: u, passages: [] }')}`),
  'fields that are not known': (bytes) => ({ yaml: yamlOf() + lines(bytes, (at) => `f${at}: x`) }),
  'fields that are not known, in items': (bytes) => withEvents(bytes, (at) => ({ [`f${at}`]: 'x', g: 'y' })),
  'items that are empty': yaml('events', (bytes) => `\n${lines(bytes, () => '  - {}')}`),
  'items that are words': yaml('events', (bytes) => `\n${lines(bytes, () => '  - a')}`),
  'values of the wrong kind': yaml(
    'events',
    (bytes) => `\n${lines(bytes, () => '  - { id: 1, date: {}, passages: 3 }')}`,
  ),

  'YAML: one long line': yaml('standfirst', (bytes) => 'word '.repeat(bytes / 5)),
  'YAML: one long word': yaml('standfirst', (bytes) => 'w'.repeat(bytes)),
  'YAML: a quoted string of many lines': yaml('standfirst', (bytes) => `"${'a\n  '.repeat(bytes / 4)}"`),
  'YAML: a quoted string of empty lines': yaml('standfirst', (bytes) => `"a${'\n'.repeat(bytes)}  b"`),
  'YAML: a quoted string of escapes': yaml('standfirst', (bytes) => `"${'\\u0061'.repeat(bytes / 6)}"`),
  'YAML: a quoted string of backslashes': yaml('standfirst', (bytes) => `"${'\\\\'.repeat(bytes / 2)}"`),
  'YAML: a string in single quotes': yaml('standfirst', (bytes) => `'${"''".repeat(bytes / 2)}'`),
  'YAML: bare words of many lines': yaml('standfirst', (bytes) => 'a\n  '.repeat(bytes / 4)),
  'YAML: a block of lines': yaml('standfirst', (bytes) => `|\n${'  a\n'.repeat(bytes / 4)}`),
  'YAML: a folded block': yaml('standfirst', (bytes) => `>\n${'  a\n'.repeat(bytes / 4)}`),
  'YAML: a folded block of empty lines': yaml('standfirst', (bytes) => `>\n  a\n${'\n'.repeat(bytes)}  b\n`),
  'YAML: a folded block, indented more and more': yaml(
    'standfirst',
    (bytes) => `>\n${lines(bytes, (at) => ' '.repeat(2 + (at % 99)) + 'a')}`,
  ),
  'YAML: a quotation mark that never closes': yaml('standfirst', (bytes) => `"${'a\n'.repeat(bytes / 2)}`),
  'YAML: flow of numbers': yaml('topics', (bytes) => `[${'1,'.repeat(bytes / 2)}]`),
  'YAML: flow of words': yaml('topics', (bytes) => `[${'a, '.repeat(bytes / 3)}]`),
  'YAML: flow of lists': yaml('topics', (bytes) => `[${'[],'.repeat(bytes / 3)}]`),
  'YAML: flow of maps': yaml('topics', (bytes) => `[${'{a: b}, '.repeat(bytes / 8)}]`),
  'YAML: flow of pairs': yaml('topics', (bytes) => `[${'a: b, '.repeat(bytes / 6)}]`),
  'YAML: a flow map': yaml('sides', (bytes) => `{${lines(bytes, (at) => `a${at}: b`, ', ')}}`),
  'YAML: a flow map of keys alone': yaml('sides', (bytes) => `{${lines(bytes, (at) => `a${at}`, ', ')}}`),
  'YAML: a flow map of one key': yaml('sides', (bytes) => `{${lines(bytes, () => 'a: b', ', ')}}`),
  'YAML: flow over many lines': yaml('topics', (bytes) => `[${'a,\n  '.repeat(bytes / 5)}]`),
  'YAML: flow of commas': yaml('topics', (bytes) => `[${','.repeat(bytes)}]`),
  'YAML: flow that opens': yaml('topics', (bytes) => '['.repeat(bytes)),
  'YAML: maps that open': yaml('topics', (bytes) => '{'.repeat(bytes)),
  'YAML: flow that opens and closes': yaml('topics', (bytes) => '[]'.repeat(bytes / 2)),
  'YAML: a map of one letter': yaml('sides', (bytes) => `\n${lines(bytes, (at) => `  s${at}:`)}`),
  'YAML: a map of one key': yaml('sides', (bytes) => `\n${lines(bytes, () => '  p: S')}`),
  'YAML: a list of nothing': yaml('topics', (bytes) => `\n${'  -\n'.repeat(bytes / 4)}`),
  'YAML: lists on one line': yaml('topics', (bytes) => `\n  ${'- '.repeat(bytes / 2)}`),
  'YAML: question marks': yaml('topics', (bytes) => `\n${'  ? a\n'.repeat(bytes / 6)}`),
  'YAML: question marks on one line': yaml('topics', (bytes) => `\n  ${'? '.repeat(bytes / 2)}`),
  'YAML: colons': yaml('topics', (bytes) => ':'.repeat(bytes)),
  'YAML: colons with spaces': yaml('topics', (bytes) => ': '.repeat(bytes / 2)),
  'YAML: keys on one line': yaml('topics', (bytes) => 'a: '.repeat(bytes / 3)),
  'YAML: maps in maps': (bytes) => ({ yaml: lines(bytes, (at) => `${' '.repeat(at)}a:`) }),
  'YAML: lists in lists': (bytes) => ({ yaml: lines(bytes, (at) => `${' '.repeat(at)}-`) }),
  'YAML: stairs of maps': (bytes) => ({
    yaml: yamlOf() + lines(bytes, (at) => `${' '.repeat(at % 50)}a${at}:`),
  }),
  'YAML: comments': (bytes) => ({ yaml: yamlOf() + '# a\n'.repeat(bytes / 4) }),
  'YAML: comments of nothing': (bytes) => ({ yaml: '#\n'.repeat(bytes / 2) + yamlOf() }),
  'YAML: comments between items': yaml('topics', (bytes) => `\n${'  # c\n  - a\n'.repeat(bytes / 12)}`),
  'YAML: comments in one flow': yaml('topics', (bytes) => `[${'a, # c\n  '.repeat(bytes / 9)}]`),
  'YAML: comments before one value': yaml('topics', (bytes) => `\n${'  # c\n'.repeat(bytes / 6)}  - a`),
  'YAML: a long comment': (bytes) => ({ yaml: `${yamlOf()}# ${'a'.repeat(bytes)}\n` }),
  'YAML: empty lines': (bytes) => ({ yaml: yamlOf() + '\n'.repeat(bytes) }),
  'YAML: empty lines between items': yaml('topics', (bytes) => `\n${'  - a\n\n\n'.repeat(bytes / 8)}`),
  'YAML: spaces': yaml('topics', (bytes) => `[a${' '.repeat(bytes)}]`),
  'YAML: tabs': yaml('topics', (bytes) => `[a${'\t'.repeat(bytes)}]`),
  'YAML: anchors': yaml('topics', (bytes) => `\n${lines(bytes, (at) => `  - &t${at} x`)}`),
  'YAML: one anchor again and again': yaml('topics', (bytes) => `\n${'  - &t x\n'.repeat(bytes / 9)}`),
  'YAML: ampersands': yaml('topics', (bytes) => '&'.repeat(bytes)),
  'YAML: aliases': yaml('topics', (bytes) => `\n  - &a x\n${'  - *a\n'.repeat(bytes / 7)}`),
  'YAML: aliases of anchors': yaml(
    'topics',
    (bytes) => `\n${lines(bytes / 2, (at) => `  - &t${at} x`)}${lines(bytes / 2, (at) => `  - *t${at}`)}`,
  ),
  'YAML: aliases of nothing': yaml('topics', (bytes) => `\n${lines(bytes, (at) => `  - *n${at}`)}`),
  'YAML: tags': yaml('topics', (bytes) => `\n${'  - !a x\n'.repeat(bytes / 9)}`),
  'YAML: known tags': yaml('topics', (bytes) => `\n${'  - !!str x\n'.repeat(bytes / 12)}`),
  'YAML: tags of numbers': yaml('topics', (bytes) => `\n${'  - !!int 1\n'.repeat(bytes / 12)}`),
  'YAML: exclamation marks': yaml('topics', (bytes) => '!'.repeat(bytes)),
  'YAML: directives': (bytes) => ({ yaml: `${'%TAG ! a\n'.repeat(bytes / 9)}---\n${yamlOf()}` }),
  'YAML: directives of a version': (bytes) => ({
    yaml: `${'%YAML 1.2\n'.repeat(bytes / 10)}---\n${yamlOf()}`,
  }),
  'YAML: per cent signs': (bytes) => ({ yaml: yamlOf() + '%\n'.repeat(bytes / 2) }),
  'YAML: documents': (bytes) => ({ yaml: yamlOf() + '---\n'.repeat(bytes / 4) }),
  'YAML: ends of documents': (bytes) => ({ yaml: yamlOf() + '...\n'.repeat(bytes / 4) }),
  'YAML: unseen characters': yaml('topics', (bytes) => `\n${'  - "\\u200b"\n'.repeat(bytes / 13)}`),
  'YAML: unseen characters in one string': yaml('topics', (bytes) => `["${'\\u200b'.repeat(bytes / 6)}"]`),
  'both: unseen characters': (bytes) => ({
    yaml: yamlOf({ standfirst: '\u200b'.repeat(bytes / 3) }),
    text: '\u200b'.repeat(bytes / 3),
  }),
  'both: bytes that are no UTF-8': (bytes) => ({ text: '\uFFFD'.repeat(bytes / 3) }),
  'dates: long': yaml('asOf', (bytes) => `"${'2020-'.repeat(bytes / 5)}"`),
  'dates: a set of many': yaml(
    'asOf',
    (bytes) => `"[${lines(bytes, (at) => String(1000 + (at % 8000)), ',')}2020]"`,
  ),
  'dates: brackets': yaml('asOf', (bytes) => `"${'['.repeat(bytes)}"`),
  'language: long': yaml('language', (bytes) => `en${'-abcdefgh'.repeat(bytes / 9)}`),
  'language: private use': yaml('language', (bytes) => `x${'-a'.repeat(bytes / 2)}`),
  'an address of slashes': yaml(
    'sources',
    (bytes) => `\n  s: { publisher: P, published: 2024, url: "https://${'/'.repeat(bytes)}" }`,
  ),
  'an id that is long': yaml('sides', (bytes) => `{ ${'a-'.repeat(bytes / 2)}a: A }`),
  'a misspelt field that is long': (bytes) => ({ yaml: `${yamlOf()}${'title'.repeat(bytes / 5)}: x` }),
  'a misspelt value that is long': (bytes) => ({
    yaml: yamlOf({
      sources: source,
      events: `\n${event(0, { standing: `"${'alleged'.repeat(bytes / 7)}"` })}`,
    }),
    text: 'A word 0 end.',
  }),
  'words of a quote that is long': (bytes) => ({
    yaml: yamlOf({
      ...people,
      statements: `\n  - { id: t, speaker: p, cue: said, form: quote, words: "${'a word '.repeat(bytes / 14)}b", date: 2024, through: [s], passages: ["${'a word '.repeat(bytes / 14)}"] }`,
    }),
    text: 'a word '.repeat(bytes / 14),
  }),
};
