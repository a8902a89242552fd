/*
 * The type of all messages (`src/words/Rooms.ts`), written from those in English: a message that is misnamed, or given
 * the wrong values, is then an error of types.
 */
import { format, resolveConfig } from 'prettier';
import type { MessageData, RoomsData } from '../words/MessageData';
import { messageArguments } from '../words/messageArguments';
import { messages } from '../words/messages';
import { parseMessages } from '../words/parseMessages';

/** The source of `Rooms.ts`, as `npm run format` leaves it. */
export async function roomsSource(): Promise<string> {
  const options = (await resolveConfig('src/words/Rooms.ts')) ?? {};
  const rooms = parseMessages(messages['en'] ?? {}, 'src/words/en.json');
  return format(sourceOf(rooms), { ...options, parser: 'typescript' });
}

function sourceOf(rooms: RoomsData): string {
  const members = Object.entries(rooms).map(([room, named]) => {
    const types = Object.entries(named).map(([name, message]) => `'${name}': ${typeOf(message)};`);
    return `${room}: {\n${types.join('\n')}\n};`;
  });
  return [
    '/* Written by `npm run words` from en.json. */',
    "import type { Message } from './Message';",
    '',
    '/** Every message of the interface, by room. */',
    `export interface Rooms {\n${members.join('\n')}\n}`,
    '',
  ].join('\n');
}

function typeOf(message: MessageData): string {
  if (typeof message === 'string') return 'string';
  const { plain, counts, tags } = messageArguments(message);
  const all = [plain, counts, tags].map((names) => names.map((name) => `'${name}'`).join(' | ') || 'never');
  while (all.length > 1 && all.at(-1) === 'never') all.pop();
  return `Message<${all.join(', ')}>`;
}
