/*
 * Scripts that are written without spaces between words. A line broken in the source stands for no space there, and
 * words end where characters do.
 */

const letter =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3005-\u3007\u30FC]/u;

/** The punctuation written with them: CJK and full-width forms. */
const punctuation =
  /^[\u3001-\u3003\u3008-\u3011\u3014-\u301F\u30FB\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u;

const quotationMark = /^[“”‘’]/u;

/** Whether a text begins with a letter of a script without spaces. */
export function isUnspacedLetter(text: string): boolean {
  return letter.test(text);
}

/** Whether a line broken between two characters stands for no space (CSS Text 3, segment break transformation). */
export function joinsWithoutSpace(before: string, after: string): boolean {
  if (isUnspaced(before)) return isUnspaced(after) || quotationMark.test(after);
  return quotationMark.test(before) && isUnspaced(after);
}

function isUnspaced(character: string): boolean {
  return letter.test(character) || punctuation.test(character);
}

/** The character that ends before an offset (UTF-16 code units), whole where it is a surrogate pair; empty at the beginning. */
export function characterBefore(text: string, offset: number): string {
  const two = text.slice(Math.max(0, offset - 2), offset);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(two) ? two : two.slice(-1);
}

/** The character that begins at an offset; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
