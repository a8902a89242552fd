import { describe, expect, test } from 'vitest';
import { quotationsIn, quotationsOf } from '../../../src/compiler/passages/quotations';
import { readMarkdown } from '../../../src/compiler/text/readMarkdown';

const quotedIn = (words: string) =>
  quotationsIn(words).quotations.map(({ from, to }) => words.slice(from, to).trim());

const quotedInText = (markdown: string) => {
  const { prose } = readMarkdown(markdown, 'text.md');
  return quotationsOf(prose).map(({ from, to }) => prose.plain.slice(from, to));
};

describe('quotation marks of any language are found', () => {
  test.each([
    ['“We left,” she said.', ['We left,']],
    ['"We left," she said. "Nobody told us."', ['We left,', 'Nobody told us.']],
    ['‘We left’, she said.', ['We left']],
    ["'We left', she said.", ['We left']],
    ['„Wir sind weg“, sagte sie.', ['Wir sind weg']],
    ['»Wir sind weg«, sagte sie.', ['Wir sind weg']],
    ['« Nous sommes partis », a-t-elle dit.', ['Nous sommes partis']],
    ['«Nos fuimos», dijo.', ['Nos fuimos']],
    ['彼女は「出発した」と述べた', ['出発した']],
    ['彼は『出発した』と述べた', ['出発した']],
    ['他说“走了”。', ['走了']],
    ['他说"走了"。', ['走了']],
    ['‹Wir sind weg›', ['Wir sind weg']],
    ['Hon sade ”Vi har gått” igår.', ['Vi har gått']],
  ])('%s', (words, quoted) => {
    expect(quotedIn(words)).toEqual(quoted);
  });

  test('a quotation within a quotation is part of it', () => {
    expect(quotedIn('“He said ‘no’ to us,” she said.')).toEqual(['He said ‘no’ to us,']);
    expect(quotedIn('„Er sagte ‚nein‘ zu uns“')).toEqual(['Er sagte ‚nein‘ zu uns']);
  });
});

describe('an apostrophe is no quotation mark', () => {
  test.each([
    ['The boys’ gate wasn’t open, and the ship’s bell rang.', []],
    ["The boys' gate wasn't open, and the ship's bell rang.", []],
    ["Back in the '90s, 'twas rock 'n' roll.", []],
    ['“We haven’t left the boys’ gate,” she said.', ['We haven’t left the boys’ gate,']],
    ["'We haven't left', she said.", ["We haven't left"]],
    ['‘The boys’ gate was open’, she said.', ['The boys’ gate was open']],
  ])('%s', (words, quoted) => {
    expect(quotedIn(words)).toEqual(quoted);
  });

  test('where one after an s may be the end of a quotation, what begins after it is not taken to be spoken', () => {
    const words = '‘No ships’ and the boys’ coach';
    expect(quotationsIn(words).quotations).toEqual([{ from: 1, to: 9 }]);
    const longer = '‘The boys’ gate was open’';
    expect(quotationsIn(longer).quotations).toEqual([{ from: 1, to: 24, startsBefore: 9 }]);
  });
});

describe('a mark without its other half', () => {
  test('opens no quotation, and is told', () => {
    expect(quotationsIn('“We left, she said.')).toEqual({ quotations: [], strays: [0] });
    expect(quotationsIn('We left,” she said.')).toEqual({ quotations: [], strays: [8] });
  });

  test('an inch is none', () => {
    expect(quotationsIn('A 5" pipe burst.')).toEqual({ quotations: [], strays: [] });
  });

  test('takes nothing away from the quotations after it', () => {
    expect(quotedIn('He wrote “ no more. “We left,” she said.')).toEqual(['We left,']);
  });
});

describe('in the full text', () => {
  test('a quotation of several paragraphs opens at each of them', () => {
    const text = '“We left at ten.\n\n“Nobody told us,” said Ada Stone.\n\nThe gate was open.';
    expect(quotedInText(text)).toEqual(['We left at ten.', 'Nobody told us,']);
  });

  test('one that never closes is none, whatever comes in the next paragraph', () => {
    expect(quotedInText('“We left at ten.\n\nNobody told us, said Ada Stone.')).toEqual([]);
  });

  test('a block quote is a quotation, with or without marks', () => {
    expect(quotedInText('She wrote:\n\n> We left at ten.\n\nThen she rang.')).toEqual(['We left at ten.']);
  });
});
