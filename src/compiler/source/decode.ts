/*
 * Decodes the bytes of a story file. Decoding is strict, because a lenient decoder would show a file in
 * another encoding with wrong letters, and no error.
 */
import type { Fault } from '../diagnostics/Fault';
import { positionFinder } from './positions';
import { foundUnseen, invisibleCharacters, withoutInvisible } from './invisibleCharacters';
import { misreadCharacters } from './misreadCharacters';

/**
 * Decodes UTF-8 strictly; a byte order mark is left out, CRLF and CR become LF. Bytes that are not UTF-8 are a fault
 * at the first of them, and so is each kind of character that nobody can see, and what comes of a wrong encoding
 * (`misread`): in such a text no words should be looked for.
 */
export function decode(
  bytes: Uint8Array,
  path: string,
): { text?: string; misread?: boolean; faults: Fault[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return { faults: [notUtf8(bytes, path)] };
  }
  const positionOf = positionFinder(text);
  const faults = invisibleCharacters(text)
    .slice(0, maxKinds)
    .map((unseen): Fault => {
      // A character with a name was written as it is; one without may be the sign of another encoding.
      const take = unseen.count === 1 ? 'take it out' : 'take them out';
      return {
        path,
        ...positionOf(unseen.offset),
        problem: 'a character stands here that nobody can see',
        found: foundUnseen(unseen),
        mend: unseen.name.includes(' ') ? take : `${take}, or save the file as UTF-8`,
      };
    });
  // NUL is the mark of another encoding, in which every line would be at fault.
  const nul = faults.find(({ found }) => found.startsWith('U+0000'));
  if (nul) return { faults: [nul] };
  const misread = misreadCharacters(text);
  if (misread)
    faults.push({
      path,
      ...positionOf(misread.offset),
      problem: 'characters stand here that come of a wrong encoding',
      found: misread.count === 1 ? misread.name : `${misread.name}, and ${misread.count - 1} more`,
      mend: 'write what was meant, or copy the words again from where they come from',
    });
  const whole = faults.length === 0 ? text : withoutInvisible(text);
  return { text: whole, faults, ...(misread && { misread: true }) };
}

/** More kinds of them than this help nobody. */
const maxKinds = 20;

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
