import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/compiler/yaml/readYaml';

const read = (text: string) => readYaml(text, 'story.yaml');
const told = (text: string) =>
  read(text).faults.map(({ line, column, problem }) => `${line}:${column} ${problem}`);

describe('a part is found where it stands', () => {
  const { raw } = read('title: A\nevents:\n  - id: b\n    sources: [c, d]\n  - { id: f }\nnote:\n');

  test.each([
    [['title'], '1:8'],
    [['events', 0], '3:5'],
    [['events', 0, 'sources', 1], '4:18'],
    [['events', 1, 'id'], '5:11'],
    [['note'], '6:6'],
  ])('%j', (path, place) => {
    const { line, column } = raw?.positionOf(path) ?? {};
    expect(`${line}:${column}`).toBe(place);
  });

  test('its key stands before it', () => {
    expect(raw?.positionOfKey(['events', 0, 'sources'])).toEqual({ line: 4, column: 5 });
  });

  test('a part that is missing stands with the nearest part around it', () => {
    expect(raw?.positionOf(['events', 0, 'passages', 3])).toEqual({ line: 3, column: 5 });
  });
});

describe('of YAML that cannot be read each mistake is told once, and not what follows from it', () => {
  test.each([
    ['a tab on each line', 'a:\n\tb: c\n\td: e\n', '2:1 a tab indents the line'],
    ['a quotation mark left open', 'a: "b\nc: d\ne: f\n', '1:4 a quotation mark is not closed'],
    ['a list left open', 'a: [b,\n  c\nd: e\n', '1:4 a bracket is not closed'],
    ['a map inside a list left open', 'a: [{ b: c ]\nd: e\n', '1:5 a bracket is not closed'],
    ['a field under words', 'a: b\n  c: d\n', '2:3 the line is indented too far'],
    ['a backslash', 'a: "b\\q"\n', '1:6 a backslash begins nothing that YAML knows'],
    ['words after a mark', 'a: "b" c "d"\n', '1:8 words stand behind a closing quotation mark'],
  ])('%s', (_, text, fault) => {
    expect(told(text)).toEqual([fault]);
  });
});

test('several mistakes are told in one run, as far as the parser can tell them apart', () => {
  expect(told('a: b: c\nd: @e\nf: "g" h\ni:\n  - "\\q"\n  - [j k: l]\nm: ? n\no: &p q\n')).toEqual([
    '1:4 words with a colon stand without quotation marks',
    '2:4 words begin with @, which YAML keeps for itself',
    '3:8 words stand behind a closing quotation mark',
    '5:6 a backslash begins nothing that YAML knows',
    '7:4 words begin with ?, which YAML keeps for itself',
    '8:4 words begin with &, which is an anchor in YAML, and a story has none',
  ]);
});

test('bare values know the comments behind them, which may be words that were meant', () => {
  const commented = (text: string) =>
    read(text).raw?.commented.map(({ path, words }) => `${path.join('.')}: ${words}`);
  expect(commented('a: We are #1 here\nb: "c" # d\ne: #2 of f\n')).toEqual([
    'a: We are #1 here',
    'e: #2 of f',
  ]);
  expect(commented('a:\n  - b c\n    #1 d\n  # e\n  - f#g\n# h\ni: j\n')).toEqual(['a.0: b c #1 d']);
  expect(commented('a: { b: c } # d\ne: >-\n  f #1\ng: [h #i\n  ]\n')).toEqual(['g.0: h #i']);
});

test('numbers are numbers, but a year of four digits that begins with 0 keeps all four', () => {
  expect(read('a: 2020\nb: 0079\nc: -0044\n').raw?.value).toEqual({ a: 2020, b: '0079', c: '-0044' });
});

test('of a key that stands twice, the last holds, and its place is told', () => {
  const { raw, faults } = read('a: 1\nb: 2\na: 3\n');
  expect(raw?.value).toEqual({ a: 3, b: 2 });
  expect(raw?.positionOf(['a'])).toEqual({ line: 3, column: 4 });
  expect(faults).toHaveLength(1);
});

test('aliases are refused, each name once, and nothing of the file is read', () => {
  const { raw, faults } = read('a: &words b\nc: *words\nd: *words\ne: *other\n');
  expect(raw).toBeUndefined();
  expect(faults.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual([
    '1:4 “&words b”',
    '2:4 *words',
    '4:4 *other',
  ]);
});

describe('lines of a value are one, with no space where the script has none', () => {
  test.each([
    ['bare words', 'a: 図書館は\n  閉まった。\n  市が言う\n', '図書館は閉まった。市が言う'],
    ['a folded block', 'a: >-\n  図書館は\n  閉まった。\n', '図書館は閉まった。'],
    ['double quotation marks', 'a: "図書館は\n  閉まった。"\n', '図書館は閉まった。'],
    ['single quotation marks', "a: '図書館は''今''\n  閉まった。\n  市'\n", "図書館は'今' 閉まった。市"],
    ['within brackets', 'a: [図書館は\n  閉まった]\n', ['図書館は閉まった']],
    ['Thai', 'a: ห้องสมุด\n  ปิดแล้ว\n', 'ห้องสมุดปิดแล้ว'],
    ['characters of two units', 'a: 𠮷野屋𠮷\n  𠮷は\n', '𠮷野屋𠮷𠮷は'],
    ['an escape before the line break', 'a: "\\u56F3\\U00020BB7は\n  閉"\n', '図𠮷は閉'],
    ['a quotation mark at the line break', 'a: 市は\n  “閉まった”\n  と言う\n', '市は“閉まった”と言う'],
  ])('%s', (_, text, value) => {
    expect(read(text).raw?.value).toEqual({ a: value });
  });

  test.each([
    ['spaces that the author wrote', 'a: 図書館は 閉\n  まった\n', '図書館は 閉まった'],
    ['a space that is escaped', 'a: "図書館は\\x20\n  閉"\n', '図書館は  閉'],
    ['an empty line', 'a: >-\n  図書館は\n\n  閉\n', '図書館は\n閉'],
    ['lines that are kept', 'a: |-\n  図書館は\n  閉\n', '図書館は\n閉'],
    ['lines that are indented further', 'a: >-\n  図書館は\n    閉\n  市\n', '図書館は\n  閉\n市'],
    ['letters of scripts with spaces', 'a: 図書館\n  NHK\n  한국\n  말\n', '図書館 NHK 한국 말'],
  ])('what stays: %s', (_, text, value) => {
    expect(read(text).raw?.value).toEqual({ a: value });
  });
});
