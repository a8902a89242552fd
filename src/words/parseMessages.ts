/*
 * Parses messages in ICU MessageFormat, with tags: `<link>words</link>`. Their grammar is that of
 * @messageformat/parser; what news has no use for (dates, ordinals and offsets within messages) is refused.
 */
import { parse, type Token } from '@messageformat/parser';
import type { MessageData, MessagePart, RoomsData } from './MessageData';

/** Parses the rooms of a file of messages. Throws an Error that names the message where one is none. */
export function parseMessages(
  rooms: Readonly<Record<string, Readonly<Record<string, string>>>>,
  file: string,
): RoomsData {
  return Object.fromEntries(
    Object.entries(rooms).map(([room, messages]) => [
      room,
      Object.fromEntries(
        Object.entries(messages).map(([name, message]) => {
          try {
            return [name, parseMessage(message)];
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new Error(`${file}: ${room}.${name} is no message; “${message}”; ${reason}`, {
              cause: error,
            });
          }
        }),
      ),
    ]),
  );
}

/** Parses one message. Throws an Error where its braces or tags do not pair. */
function parseMessage(message: string): MessageData {
  return dataOf(parse(message, { strict: true }));
}

/** What is being read: a message, or what stands between two tags. */
interface Open {
  tag: string;
  parts: MessagePart[];
}

function dataOf(tokens: readonly Token[], counted = ''): MessageData {
  const open: Open[] = [{ tag: '', parts: [] }];
  const add = (part: MessagePart) => {
    const parts = open.at(-1)?.parts ?? [];
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const token of tokens) {
    if (token.type === 'content') readTags(token.value, open, add);
    else add(partOf(token, counted));
  }
  const [whole, unclosed] = open;
  if (unclosed) throw new Error(`close the tag <${unclosed.tag}>`);
  return simplified(whole?.parts ?? []);
}

function readTags(text: string, open: Open[], add: (part: MessagePart) => void): void {
  for (const piece of text.split(/(<\/?\w+>)/)) {
    const [, closing, tag = ''] = /^<(\/?)(\w+)>$/.exec(piece) ?? [];
    if (tag === '') {
      if (piece !== '') add(piece);
    } else if (closing === '') open.push({ tag, parts: [] });
    else {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.tag !== tag) throw new Error(`nothing is open that </${tag}> could close`);
      add([tag, 'tag', simplified(closed.parts)]);
    }
  }
}

function partOf(token: Exclude<Token, { type: 'content' }>, counted: string): MessagePart {
  switch (token.type) {
    case 'argument':
      return [token.arg];
    case 'octothorpe':
      return [counted, 'number'];
    case 'function':
      if (token.key !== 'number')
        throw new Error(`there is no “${token.key}”: write number, plural or select`);
      return [token.arg, 'number'];
    default: {
      if (token.type === 'selectordinal')
        throw new Error('there is no “selectordinal”: write plural or select');
      if ('pluralOffset' in token && token.pluralOffset) throw new Error('leave the offset out');
      const number = token.type === 'select' ? counted : token.arg;
      const cases = token.cases.map(({ key, tokens }) => [key, dataOf(tokens, number)] as const);
      return [token.arg, token.type, Object.fromEntries(cases)];
    }
  }
}

/** Text alone is a text. */
function simplified(parts: MessagePart[]): MessageData {
  if (parts.length === 0) return '';
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : parts;
}
