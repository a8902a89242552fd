import { expect, test } from 'vitest';
import type { MessageData } from '../../src/words/MessageData';
import { loadWords } from '../../src/words/loadWords';
import { messageArguments } from '../../src/words/messageArguments';
import { messageRuns } from '../../src/words/messageRuns';
import { messages } from '../../src/words/messages';
import { parseMessages } from '../../src/words/parseMessages';

/** Of each category that the plurals of these languages have. */
const counts = [0, 1, 2, 3, 5, 11, 21, 100];

/** What a message chooses a case by, other than a number; one empty choice where it has none. */
function choicesOf(message: MessageData): Record<string, string>[] {
  if (typeof message === 'string') return [{}];
  const chosen = message.flatMap((part) => {
    if (typeof part === 'string' || part[1] !== 'select') return [];
    const [name, , cases] = part;
    return Object.keys(cases).map((each) => ({ [name]: each }));
  });
  return chosen.length > 0 ? chosen : [{}];
}

// The tables are to be read as a newsroom reads: do the words agree with their number?
test.each(['ar', 'he', 'ja', 'pl', 'ru'])(
  'every message that counts in %s reads right with any number',
  async (language) => {
    const { locale, numbers } = loadWords(language);
    const lines = Object.entries(parseMessages(messages[language] ?? {}, language)).flatMap(([room, all]) =>
      Object.entries(all).flatMap(([name, message]) => {
        const { plain, counts: numbered } = messageArguments(message);
        if (numbered.length === 0 && !plain.includes('number')) return [];
        return choicesOf(message).map((choice) => {
          const forms = counts.map((count) => {
            const values = {
              ...Object.fromEntries(plain.map((each) => [each, `{${each}}`])),
              ...Object.fromEntries(numbered.map((each) => [each, count])),
              number: plain.includes('number') ? numbers.inWords({ count }) : count,
              ...choice,
            };
            return messageRuns(message, { ...values, own: String, link: String }, locale).join('');
          });
          return [`${room}.${name} ${Object.values(choice).join(' ')}`.trim(), ...forms].join('\n  ');
        });
      }),
    );
    expect(lines.join('\n')).not.toMatch(/undefined|null|NaN|#/);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`counting/${language}.txt`);
  },
);
