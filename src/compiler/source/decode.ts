/*
 * Decodes the bytes of a story file. Decoding is strict, because a lenient decoder would show a file in
 * another encoding with wrong letters, and no error.
 */
import type { Fault } from '../diagnostics/Fault';
import { positionFinder } from './positions';
import { invisibleCharacter, withoutInvisible } from './invisibleCharacters';

/**
 * Decodes UTF-8 strictly; a byte order mark is left out, CRLF and CR become LF. Bytes that are not
 * UTF-8 are a fault at the first of them, and so is a character that nobody can see.
 */
export function decode(bytes: Uint8Array, path: string): { text?: string; faults: Fault[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return { faults: [notUtf8(bytes, path)] };
  }
  const unseen = invisibleCharacter(text);
  if (!unseen) return { text, faults: [] };
  const fault: Fault = {
    path,
    ...positionFinder(text)(unseen.offset),
    problem: 'a character stands here that nobody can see',
    found: unseen.name,
    // A character with a name was written as it is; one without may be the sign of another encoding.
    mend: unseen.name.includes(' ') ? 'take it out' : 'take it out, or save the file as UTF-8',
  };
  // NUL is the mark of another encoding, in which every line would be at fault.
  return unseen.name === 'U+0000' ? { faults: [fault] } : { text: withoutInvisible(text), faults: [fault] };
}

function notUtf8(bytes: Uint8Array, path: string): Fault {
  const { offset, before } = validPrefix(bytes);
  const byte = bytes[offset] ?? 0;
  return {
    path,
    ...positionFinder(before)(before.length),
    problem: 'the file is not UTF-8',
    found: `byte 0x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    mend: 'save it as UTF-8',
  };
}

/** The longest prefix that is UTF-8, found by halving: decoding is native and fast. */
function validPrefix(bytes: Uint8Array): { offset: number; before: string } {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decoded(bytes.subarray(0, middle)) === undefined) invalid = middle;
    else valid = middle;
  }
  const before = decoded(bytes.subarray(0, valid)) ?? '';
  // A character that was begun and never ended counts as wrong from its first byte.
  const offset = new TextEncoder().encode(before).length + (startsWithMark(bytes) ? 3 : 0);
  return { offset, before: before.replaceAll(/\r\n?/g, '\n') };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // `stream` lets a character be cut off at the end, but not be wrong.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
