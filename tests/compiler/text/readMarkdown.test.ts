import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/compiler/diagnostics/Fault';
import { readMarkdown } from '../../../src/compiler/text/readMarkdown';

const plain = (markdown: string) => readMarkdown(markdown, 'text.md').prose.plain;
const problems = (markdown: string) => readMarkdown(markdown, 'text.md').faults.map(({ problem }) => problem);

test('prose is read as its words alone, paragraphs parted by an empty line', () => {
  expect(plain('# A *title*\n\nOne\ntwo **three**.\n\n- a\n- b\n\n> said\n')).toBe(
    'A title\n\nOne two three.\n\na\n\nb\n\nsaid',
  );
});

test('paragraphs are counted through the whole text, those in lists and quotations too, headings not', () => {
  const { prose } = readMarkdown('## H\n\nOne.\n\n> Two.\n\n1. Three.\n2. Four.\n\nFive.', 'text.md');
  const numbers: number[] = [];
  JSON.stringify(prose.blocks, (key, value: unknown) => {
    if (key === 'number' && typeof value === 'number') numbers.push(value);
    return value;
  });
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
});

test('a link by reference is a link like any other', () => {
  const { prose, faults } = readMarkdown('See [this][1].\n\n[1]: https://example.org/', 'text.md');
  expect(faults).toEqual([]);
  expect(JSON.stringify(prose.blocks)).toContain('"link":"https://example.org/"');
});

test('a place in the words is a place in the file', () => {
  const { prose } = readMarkdown('# Head\n\nOne *two*\nthree four.\n', 'text.md');
  expect(prose.positionOf(prose.plain.indexOf('two'))).toEqual({ line: 3, column: 6 });
  expect(prose.positionOf(prose.plain.indexOf('four'))).toEqual({ line: 4, column: 7 });
});

test('entities and escapes are read as the characters they stand for', () => {
  expect(plain('A &amp; B \\* C &copy;')).toBe('A & B * C ©');
});

test.each([
  ['a comment', 'One. <!-- hidden -->', 'raw HTML has no place in a text'],
  ['a script', '<script>alert(1)</script>', 'raw HTML has no place in a text'],
  ['a link to a script', '[x](javascript:alert(1))', 'a link is not http or https'],
  ['a link to data', '[x](data:text/html,hi)', 'a link is not http or https'],
  ['a link to the page itself', '[x](https:x)', 'a link is not http or https'],
  ['a link without words', 'See [](https://example.org/).', 'a link has no words'],
  ['a heading without words', '##\n\nOne.', 'a heading has no words'],
  ['a picture', '![x](https://example.org/x.png)', 'a picture cannot be shown in a text'],
])('%s is refused, not left out', (_, markdown, problem) => {
  expect(problems(markdown)).toContain(problem);
});

test('an element of raw HTML is told once, where it begins', () => {
  expect(problems('One <b>two</b> <i>three</i> four</u>.')).toEqual(
    Array.from({ length: 3 }, () => 'raw HTML has no place in a text'),
  );
});

test('words within what is refused are still words, so that passages among them are not told as missing', () => {
  expect(plain('One `two` ![three](x.png).\n\n<p>\nfour *five*</p>\n\n    six\n')).toBe(
    'One two three.\n\n\nfour five\n\nsix',
  );
});

test('a text nested beyond reading is refused, not left to break the compiler', () => {
  expect(problems(`${'> '.repeat(5000)}deep`)).toEqual([
    'lists, quotations or emphasis stand too deep in one another',
  ]);
});

describe('what is shown as it was meant is no fault', () => {
  test.each([
    ['a list that goes on after other words', '1. One\n2. Two\n\n> Then\n\n3. Three\n\nAnd\n\n4. Four'],
    ['a list in which each item is 1', '1. One\n1. Two\n1. Three'],
    ['a number that is escaped', '2019\\. That was it.\n\n8\\. August 2023: Der Damm leckt.'],
    ['a year within a paragraph', 'It opened in\n2019. That was it.'],
    ['marks that are escaped', 'Sh\\*t, sh\\*t \\[\\^1\\] \\*\\*not bold\\*\\* \\~~no'],
    ['stars that hide letters', 'He said f*** and s**t, then *left*.'],
    ['emphasis within a word', 'An un*believ*able and *New Zealand*er.'],
    ['emphasis in scripts without spaces', 'ダムは*漏れる*と**述べた**。費用は、_まだ分かっていない_。'],
    ['names with underscores', 'Write to port_office, or harbour_2.'],
    ['a bar within words', 'Yes | no, said both.'],
    ['a hashtag', '#MeToo began so.'],
    ['brackets in a quotation', '“[He] left.” (sic) [sic](https://example.org/)'],
  ])('%s', (_, markdown) => {
    expect(readMarkdown(markdown, 'text.md').faults.map(formatFault)).toEqual([]);
  });
});

test('lines broken between letters of scripts without spaces are shown without one, and faults still find their place', () => {
  const { prose } = readMarkdown('ダムが漏れて\nいると述べた。\n\n> เขื่อน\n> รั่ว **が**\nNHK の', 'text.md');
  expect(prose.plain).toBe('ダムが漏れていると述べた。\n\nเขื่อนรั่ว が NHK の');
  expect(prose.positionOf(prose.plain.indexOf('いると'))).toEqual({ line: 2, column: 1 });
  expect(prose.positionOf(prose.plain.indexOf('รั่ว'))).toEqual({ line: 5, column: 3 });
});

describe('mathematics as TeX writes it is refused', () => {
  test.each([
    'so $x^2$ is',
    '$\\alpha$ decays',
    '$$\nE = mc^2\n$$',
    '$E = mc^2$',
    'where $n$ is',
    '$x_1$ and $y_2$',
    '$x=5$',
    '$2^n$',
    '($p < 0.05$)',
    '\\(x^2\\)',
    '\\[\\frac{1}{2}\\]',
    '\\begin{equation}x\\end{equation}',
    '# $R_0$ rises',
    '- $R_0$ is 3',
    '再生産数は$R_0$だ',
  ])('%s', (markdown) => {
    expect(problems(markdown)).toEqual([
      'mathematics cannot be shown in a text, and readers would see its signs',
    ]);
  });
});

describe('a dollar sign that could be money, a share or a name is left alone', () => {
  test.each([
    'It cost $5 and $7.',
    'It cost $5, then A$9 and US$.',
    'from $1.2bn (£1bn) to $1.4bn (£1.1bn)',
    '$5+$7=$12; $5 = €4.60, or 7 A$; ($5=€4.60)',
    '$5–$7, -$5 to +$7, ~$5–~$7, 5$-7$, $ 5 and 7 $',
    'A$AP Rocky, Ke$ha, $U and $b, $ign and ca$h',
    'Shares $AAPL and $TSLA fell; $GME=$AMC, $BRK_B, $',
    'rated $$ to $$$, or $$ at times',
    'between $5_000 and $6_000',
    'a $10^6 joke, $5^1 and US$',
    '\\$x^2\\$ \\[sic\\] \\(sic\\)',
    'A$-US$ and HK$7.8=$1; the “$” and the “€”',
    '手数料は5$で、A$9と$7。',
    '[filter](https://example.org/?$filter=a^b&$top=1)',
  ])('%s', (markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});

test('marks are found on every line of a quotation, and told where they stand', () => {
  const [fault] = readMarkdown('> One\n> two ~~three~~.\n', 'text.md').faults;
  expect(fault).toMatchObject({ line: 2, column: 7, problem: 'struck-out words cannot be shown in a text' });
});

test('a bracket is the box of a task only at the beginning of an item', () => {
  expect(problems('- [ ] one\n- two')).toEqual([
    'a list of tasks cannot be shown, and readers would see its brackets',
  ]);
  expect(problems('- \\[ ] one\n- two [x] three\n- [x](https://example.org/)')).toEqual([]);
});
