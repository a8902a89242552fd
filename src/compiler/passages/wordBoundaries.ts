/*
 * Tells where words end, so that no passage or quotation begins or ends within one. In scripts without spaces
 * words are not told apart: there, a passage begins and ends between characters as readers see them (Unicode
 * Standard Annex 29, grapheme clusters).
 */
import { characterAt, characterBefore, isUnspacedLetter } from '../source/unspacedScripts';

const inWord = /^[\p{L}\p{M}\p{N}]/u;
const digit = /^\p{Nd}/u;

/** What stands between the digits of one number: 1,500 or 08:02. */
const inNumber = /^[.,:'’]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far back a segmenter is told to read: no character that readers see is longer, and its time is bounded. */
const maxCluster = 200;

/** Whether a word may end and another begin at an offset (UTF-16 code units) of a text. */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (!isGraphemeBoundary(text, at)) return false;
  if (inWord.test(before) && inWord.test(after)) return isUnspacedLetter(before) || isUnspacedLetter(after);
  if (inNumber.test(after)) return !(digit.test(before) && digit.test(characterAt(text, at + 1)));
  if (inNumber.test(before)) return !(digit.test(after) && digit.test(characterBefore(text, at - 1)));
  return true;
}

function isGraphemeBoundary(text: string, at: number): boolean {
  // Two characters of ASCII are never one.
  if (text.charCodeAt(at - 1) < 0x80 && text.charCodeAt(at) < 0x80) return true;
  const start = Math.max(0, at - maxCluster);
  // A space ends every cluster, so that what is cut off before it changes nothing.
  const from = Math.max(start, text.lastIndexOf(' ', at - 1));
  const window = text.slice(from, at + 8);
  return graphemes.segment(window).containing(at - from)?.index === at - from;
}
