/*
 * Takes out the spaces that YAML's line folding puts between letters of scripts without spaces, as text.md does with
 * its soft line breaks (CSS Text 3, segment break transformation). The parser does not tell where it has folded, so
 * the value is read beside the source: both have the same characters, but for white space and escapes.
 */
import type { Scalar } from 'yaml';
import { characterAt, characterBefore, joinsWithoutSpace } from '../source/unspacedScripts';

/** What stands for one character or none: an escape, or two single quotation marks; a line break that is escaped is nothing. */
const tokens: Partial<Record<Scalar.Type, RegExp>> = {
  QUOTE_DOUBLE: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|[^]/g,
  QUOTE_SINGLE: /''|[^]/g,
};

/** The white space that folding is about, and the escapes of double quotation marks that stand for it. */
const isSpace = (token: string) =>
  /^(?:[ \t\n]|\\[ tn\t]|\\x(?:20|09|0[aA])|\\u00(?:20|09|0[aA])|\\U000000(?:20|09|0[aA]))$/.test(token);

/** The words of a scalar; `source` is how it stands in the file, with its quotation marks or the line that begins a block. */
export function joinUnspacedLines(words: string, type: Scalar.Type | undefined, source: string): string {
  if (!source.includes('\n') || !/ \P{ASCII}|\P{ASCII} /u.test(words)) return words;
  const folds = foldsIn(source, type);
  let joined = '';
  let seen = 0;
  for (let at = 0; at < words.length; at += 1) {
    const letter = words.charAt(at);
    const isFold =
      letter === ' ' &&
      folds.has(seen) &&
      /[^ \t\n]/.test(words.charAt(at - 1)) &&
      joinsWithoutSpace(characterBefore(words, at), characterAt(words, at + 1));
    if (!isFold) joined += letter;
    if (!isSpace(letter)) seen += 1;
  }
  return joined;
}

/** How many characters that are no white space stand before each line break that folding makes a space of. */
function foldsIn(source: string, type: Scalar.Type | undefined): Set<number> {
  const folds = new Set<number>();
  if (type === 'BLOCK_LITERAL') return folds;
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const begins = type === 'BLOCK_FOLDED' ? source.indexOf('\n') + 1 : isQuoted ? 1 : 0;
  const inside = source.slice(begins, isQuoted ? -1 : undefined);
  let seen = 0;
  let gap = '';
  for (const [token] of inside.matchAll(tokens[type ?? 'PLAIN'] ?? /[^]/g)) {
    if (token === '\\\n') continue;
    if (isSpace(token)) {
      gap += token;
      continue;
    }
    // Two line breaks are an empty line, of which folding makes a line break; an escape stands for itself.
    if (/^[ \t]*\n[ \t]*$/.test(gap)) folds.add(seen);
    gap = '';
    seen += token.startsWith('\\U') && Number.parseInt(token.slice(2), 16) > 0xffff ? 2 : 1;
  }
  return folds;
}
