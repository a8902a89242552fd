import { describe, expect, test } from 'vitest';
import { makeWords } from '../../src/words/makeWords';
import { parseMessages } from '../../src/words/parseMessages';
import type { Message } from '../../src/words/Message';

/** A message as a function, in a language. */
function made<Plain extends string, Counts extends string = never, Tags extends string = never>(
  message: string,
  locale = 'en-GB',
): Message<Plain, Counts, Tags> {
  const rooms = parseMessages({ page: { skip: message } }, 'en.json');
  const words = makeWords({ language: 'en', locale, direction: 'ltr', foreign: false, rooms });
  return words.page.skip as unknown as Message<Plain, Counts, Tags>;
}

describe('a message', () => {
  test('counts as its language does', () => {
    const russian = made<never, 'count'>(
      '{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
      'ru',
    );
    const counted = [0, 1, 2, 3, 5, 11, 21, 100].map((count) => russian({ count }));
    expect(counted).toEqual([
      '0 минут', '1 минута', '2 минуты', '3 минуты', '5 минут', '11 минут', '21 минута', '100 минут',
    ]); // prettier-ignore
  });

  test('takes an exact number before its category, and a case by name', () => {
    const message = made<'kind', 'count'>(
      '{kind, select, letter {{count, plural, =0 {no letter} one {a letter} other {# letters}}} other {?}}',
    );
    expect([0, 1, 7].map((count) => message({ kind: 'letter', count }))).toEqual([
      'no letter',
      'a letter',
      '7 letters',
    ]);
    expect(message({ kind: 'book', count: 1 })).toBe('?');
    for (const kind of ['constructor', 'toString', '__proto__'])
      expect(message({ kind: kind as 'letter', count: 1 })).toBe('?');
  });

  test('puts elements where its language wants them, and no value can be taken for a tag', () => {
    const message = made<'name', never, 'link'>('<link>Words</link> of {name}');
    expect(
      message.runs<{ inner: unknown[] }>({ name: '<link>x</link>', link: (inner) => ({ inner }) }),
    ).toEqual([{ inner: ['Words'] }, ' of ', '<link>x</link>']);
  });

  test.each([
    ['{name', 'page.skip is no message'],
    ['<link>open', 'close the tag <link>'],
    ['closed</link>', 'nothing is open that </link> could close'],
    ['{when, date}', 'write number, plural or select'],
  ])('that is none (%s) is named with its file', (message, said) => {
    expect(() => parseMessages({ page: { skip: message } }, 'xx.json')).toThrow(said);
    expect(() => parseMessages({ page: { skip: message } }, 'xx.json')).toThrow('xx.json: page.skip');
  });
});
