import type { MessageData, WordsData } from './MessageData';
import { messageRuns } from './messageRuns';
import type { LiveWords, Words } from './Words';

/** Words to be used in code, from their data: a message without arguments as text, any other as a function. */
export function makeWords(data: WordsData): Words {
  const { language, locale, direction, foreign, rooms } = data;
  const made = Object.entries(rooms).map(([room, messages]) => [
    room,
    Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, messageOf(message, locale)])),
  ]);
  return {
    ...Object.fromEntries(made),
    language,
    locale,
    direction,
    attributes: foreign ? { lang: language, dir: direction } : {},
  } as Words;
}

/** The same from the data of a page, which has the live rooms alone. */
export function makeLiveWords(data: WordsData): LiveWords {
  return makeWords(data);
}

function messageOf(message: MessageData, locale: string) {
  if (typeof message === 'string') return message;
  // A tag gets a text here and a list of runs below, and joins to the same.
  return Object.assign((values: Record<string, unknown>) => messageRuns(message, values, locale).join(''), {
    runs: (values: Record<string, unknown>) => messageRuns(message, values, locale),
  });
}
