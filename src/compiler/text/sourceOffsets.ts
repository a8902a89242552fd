/*
 * Maps offsets in the text of a run back to the Markdown. The two differ at line ends within quotations and
 * lists, at escapes and at entities.
 */

/**
 * For each offset in `text` (UTF-16 code units, its end included) the offset in `markdown`, where the text
 * begins at `start`. One walk through both; off by the length of the second character at most where an entity
 * stands for two.
 */
export function sourceOffsets(markdown: string, start: number, text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = start;
  for (let index = 0; index < text.length; index += 1) {
    // Between letters of scripts without spaces a line ends, and no character stands for that.
    if (text[index] !== ' ' && text[index] !== '\n') at += lineEndAt(markdown, at);
    offsets[index] = at;
    const length = lengthAt(markdown, at, text, index);
    at += length;
    // An entity may stand for a character of two code units.
    if (length > 2 && markdown[at - 1] === ';' && (text.codePointAt(index) ?? 0) > 0xffff)
      offsets[(index += 1)] = at;
  }
  offsets[text.length] = at;
  return offsets;
}

/** How many characters of the Markdown at `at` stand for the one of the text at `index`. */
function lengthAt(markdown: string, at: number, text: string, index: number): number {
  const character = markdown[at] ?? '';
  if (text[index] === ' ' || text[index] === '\n') {
    const lineEnd = lineEndAt(markdown, at);
    if (lineEnd > 0) return lineEnd;
  }
  if (character === '&') {
    const entity = /^&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/i.exec(
      markdown.slice(at, at + maxLength),
    );
    if (entity && !text.startsWith(entity[0], index)) return entity[0].length;
  }
  return character === '\\' && isPunctuation.test(markdown[at + 1] ?? '') ? 2 : 1;
}

/** The length of the end of a line at an offset, with the indentation and quotation signs of the next; 0 where there is none. */
function lineEndAt(markdown: string, at: number): number {
  if (!/[ \t\n]/.test(markdown[at] ?? '')) return 0;
  return /^[ \t]*\n[ \t>]*/.exec(markdown.slice(at, at + maxLength))?.[0].length ?? 0;
}

/** Longer than any entity of HTML, and than any indentation worth the name. */
const maxLength = 100;

/** What a backslash can escape in CommonMark. */
const isPunctuation = /^[!-/:-@[-`{-~]$/;
