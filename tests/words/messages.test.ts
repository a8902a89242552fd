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
    for (const [name, message] of own) {
      const given = messageArguments(english.get(name) ?? '');
      const { plain, counts: numbers, tags } = messageArguments(message);
      expect([...given.plain, ...given.counts], name).toEqual(expect.arrayContaining(plain));
      expect(given.counts, name).toEqual(expect.arrayContaining(numbers));
      expect(tags.toSorted(), name).toEqual(given.tags.toSorted());
    }
  });

  test('have each category of the plural that the language needs', () => {
    for (const [name, message] of own)
      for (const cases of plurals(message)) {
        const rules = new Intl.PluralRules(language);
        for (const count of counts) {
          const needed = rules.select(count);
          const found = cases.includes(needed) || cases.includes(`=${count}`);
          // Exact numbers beside `other` are a list of words, such as “one”, “two”.
          const listed = cases.every((each) => each === 'other' || each.startsWith('='));
          expect(found || listed, `${name}, ${count}: ${needed}`).toBe(true);
        }
      }
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
