import { describe, expect, test } from 'vitest';
import { roomsSource } from '../../src/commands/roomsSource';
import { readFileSync } from 'node:fs';
import { sourceKinds } from '../../src/model/story';
import { messageArguments } from '../../src/words/messageArguments';
import type { MessageData } from '../../src/words/MessageData';
import { messages } from '../../src/words/messages';
import { parseMessages } from '../../src/words/parseMessages';

/** Each message of a language, by `room.name`. */
function named(language: string): Map<string, MessageData> {
  const rooms = parseMessages(messages[language] ?? {}, language);
  return new Map(
    Object.entries(rooms).flatMap(([room, all]) =>
      Object.entries(all).map(([name, message]): [string, MessageData] => [`${room}.${name}`, message]),
    ),
  );
}

const english = named('en');
const counts = [0, 1, 2, 3, 5, 11, 21, 100];

/** The categories of each plural in a message. */
function plurals(message: MessageData): string[][] {
  if (typeof message === 'string') return [];
  return message.flatMap((part) => {
    if (typeof part === 'string' || part[1] === undefined || part[1] === 'number') return [];
    const [, kind, inner] = part;
    if (kind === 'tag') return plurals(inner);
    const own = kind === 'select' ? [] : [Object.keys(inner)];
    return [...own, ...Object.values(inner).flatMap(plurals)];
  });
}

describe.each(Object.keys(messages))('the words in %s', (language) => {
  const own = named(language);

  test('are there for every message, and for none that English does not have', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('take no value that English does not give, and keep every tag', () => {
    const wrong = [...own].flatMap(([name, message]) => {
      const given = messageArguments(english.get(name) ?? '');
      const { plain, counts: numbers, tags } = messageArguments(message);
      const values = [...given.plain, ...given.counts];
      return [
        ...plain.filter((each) => !values.includes(each)).map((each) => `${name} has no value {${each}}`),
        ...numbers
          .filter((each) => !given.counts.includes(each))
          .map((each) => `${name} has no number {${each}}`),
        ...tags.filter((each) => !given.tags.includes(each)).map((each) => `${name} has no tag <${each}>`),
        ...given.tags.filter((each) => !tags.includes(each)).map((each) => `${name} lacks its tag <${each}>`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('have each category of the plural that the language needs', () => {
    const rules = new Intl.PluralRules(language);
    const lacking = [...own].flatMap(([name, message]) =>
      plurals(message).flatMap((cases) => {
        // Exact numbers beside `other` are a list of words, such as “one”, “two”.
        if (cases.every((each) => each === 'other' || each.startsWith('='))) return [];
        const missing = counts.filter(
          (count) => !cases.includes(rules.select(count)) && !cases.includes(`=${count}`),
        );
        return [...new Set(missing.map((count) => `${name} lacks “${rules.select(count)}”, as of ${count}`))];
      }),
    );
    expect(lacking).toEqual([]);
  });
});

/** The cases of a choice that is a whole message. */
function casesOf(message: MessageData | undefined): string[] {
  const [part] = typeof message === 'object' ? message : [];
  return Array.isArray(part) && part[1] === 'select' ? Object.keys(part[2]) : [];
}

test.each(Object.keys(messages))('every kind of source has its name in %s', (language) => {
  const cases = casesOf(named(language).get('exports.kind'));
  expect(sourceKinds.filter((kind) => !cases.includes(kind))).toEqual([]);
});

test('the type of all messages is what `npm run words` writes', async () => {
  expect(readFileSync('src/words/Rooms.ts', 'utf8')).toBe(await roomsSource());
});
