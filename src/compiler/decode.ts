/*
 * The bytes of a file come in, its text goes out. Decoding is strict: a story in another encoding
 * would otherwise show wrong letters without anybody noticing.
 */
import type { Fault } from './Fault';
import { placeAt } from './places';

/**
 * Decodes UTF-8 strictly; a byte order mark is left out and CRLF becomes LF.
 * Bytes that are not UTF-8 are a fault at the first of them.
 */
export function decode(bytes: Uint8Array, path: string): { text: string } | { fault: Fault } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    const offset = validPrefixLength(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    const byte = bytes[offset] ?? 0;
    return {
      fault: {
        path,
        ...placeAt(before, before.length),
        problem: 'the file is not UTF-8',
        found: `byte 0x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
        mend: 'save it as UTF-8',
      },
    };
  }
}

/** Length of the longest prefix that is UTF-8, found by halving; decoding is native and fast. */
function validPrefixLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character be cut off at the end, but not be wrong.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
