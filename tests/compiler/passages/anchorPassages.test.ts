import { describe, expect, test } from 'vitest';
import { type PassageQuery, anchorPassages } from '../../../src/compiler/passages/anchorPassages';
import { readMarkdown } from '../../../src/compiler/text/readMarkdown';

const query = (exact: string, more: Partial<PassageQuery> = {}): PassageQuery => ({
  item: 'item',
  exact,
  path: 'story.yaml',
  place: { line: 1, column: 1 },
  ...more,
});

/** The words of the text at which each passage is found, or the problem with the first that is not. */
function found(markdown: string, ...queries: PassageQuery[]): string[] {
  const { prose } = readMarkdown(markdown, 'text.md');
  const { anchors, faults } = anchorPassages(queries, prose);
  return [
    ...faults.map(({ problem }) => problem),
    ...anchors.map(({ from, to }) => prose.plain.slice(from, to)),
  ];
}

describe('a passage is found in the text', () => {
  test('by its exact words', () => {
    expect(found('One two three.', query('two three'))).toEqual(['two three']);
  });

  test('whatever kind of quotation mark, dash or white space either side has', () => {
    const text = 'He said: “It’s bad – shockingly\nbad.” And left.';
    expect(found(text, query('"It\'s  bad - shockingly bad."'))).toEqual(['“It’s bad – shockingly bad.”']);
  });

  test('across emphasis and links, which are not words', () => {
    expect(found('The *old* [bridge](https://example.org/) fell.', query('old bridge'))).toEqual([
      'old bridge',
    ]);
  });

  test('across paragraphs, as white space is white space', () => {
    expect(found('The end.\n\nA beginning.', query('end. A'))).toEqual(['end.\n\nA']);
  });

  test('where words stand twice, by what stands before or after', () => {
    const text = 'The bridge fell. The bridge was old.';
    expect(found(text, query('The bridge', { suffix: 'was' }))).toEqual(['The bridge']);
    expect(found(text, query('bridge', { prefix: 'fell. The ' }))).toEqual(['bridge']);
  });

  test('also where it overlaps another, or shares its words', () => {
    const text = 'The old bridge fell on Monday.';
    expect(
      found(text, query('The old bridge'), query('bridge fell', { item: 'other' }), query('bridge fell')),
    ).toEqual(['The old bridge', 'bridge fell', 'bridge fell']);
  });
});

describe('a passage is found whichever way its letters are composed', () => {
  test.each([
    ['José', 'José Ruiz left.', 'José Ruiz'],
    ['Korean', '부산의 댐이 샌다.', '부산의 댐이'],
    ['kana with marks', 'ダムが漏れた。', 'ダムが'],
  ])('%s', (_, text, exact) => {
    for (const [from, of] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ] as const)
      expect(found(text.normalize(from), query(exact.normalize(of)))).toEqual([exact.normalize(from)]);
  });
});

test('lines broken between letters of scripts without spaces stand for no space', () => {
  const text = 'ダムが漏れて\nいると述べた。\n市長は**否定**\nした。';
  expect(found(text, query('ダムが漏れていると述べた。市長は否定した。'))).toEqual([
    'ダムが漏れていると述べた。市長は否定した。',
  ]);
  expect(found('The dam\nleaks.', query('The dam leaks'))).toEqual(['The dam leaks']);
});

describe('a passage begins and ends where words do', () => {
  const within = 'the passage begins or ends within a word';

  test.each([
    ['not within a word', 'The ferry is safe.', 'erry is sa'],
    ['not within a number', 'It held 500,000 litres.', 'held 500'],
    ['not before the mark on a letter', 'A cafe\u0302\u0323 closed.', 'A cafe'],
    ['not within an emoji', 'Here 👩\u200D🔬 works.', 'Here 👩'],
    ['not within a flag', 'Here 🇯🇵 waves.', 'Here 🇯'],
  ])('%s', (_, text, exact) => {
    expect(found(text, query(exact))[0]).toMatch(new RegExp(`^(${within}|the passage is not in the text)$`));
  });

  test.each([
    ['before the end of a possessive', 'The port’s ferry sank.', 'port'],
    ['within a compound', 'The north-east gate.', 'north'],
    ['anywhere between characters of scripts without spaces', 'ダムが漏れている', 'が漏れ'],
    ['between those and others', '2024年5月7日、NHKは報じた', '5月7日、NHK'],
    ['at punctuation', 'He said: “No.” Then left.', '“No.”'],
  ])('%s', (_, text, exact) => {
    expect(found(text, query(exact))).toEqual([exact]);
  });

  test('and the fault offers the whole words', () => {
    const { prose } = readMarkdown('Is the ferry is safe?', 'text.md');
    const [fault] = anchorPassages([query('erry is sa')], prose).faults;
    expect(fault).toMatchObject({ problem: within, mend: 'did you mean “ferry is safe” at text.md:1:8?' });
  });
});

describe('a passage is not found', () => {
  test.each([
    ['in other letters of the alphabet', 'The Bridge fell.', 'the bridge'],
    ['with an accent left out', 'Café Noir', 'Cafe Noir'],
    ['with a word left out', 'The old bridge fell.', 'The bridge fell'],
    ['in the address of a link', '[here](https://example.org/bridge)', 'bridge'],
  ])('%s', (_, text, exact) => {
    expect(found(text, query(exact))).toEqual(['the passage is not in the text']);
  });

  test('when it stands there twice, even where its own two places overlap', () => {
    expect(found('ha ha ha', query('ha ha'))).toEqual(['the passage stands in the text 2 times']);
  });
});

test('two passages that a comma alone parts are likely one, and remarked on', () => {
  const remarked = (markdown: string, ...queries: PassageQuery[]) =>
    anchorPassages(queries, readMarkdown(markdown, 'text.md').prose).remarks.map((remark) => remark.found);
  const text = 'On Monday, the port said, the ferry sank; nobody knew.';
  expect(remarked(text, query('On Monday'), query('the port said'))).toEqual(['“the port said”']);
  expect(remarked(text, query('On Monday'), query('the ferry sank'))).toEqual([]);
  expect(remarked(text, query('the ferry sank'), query('nobody knew'))).toEqual([]);
  expect(remarked(text, query('On Monday'), query('the port said', { item: 'other' }))).toEqual([]);
});
