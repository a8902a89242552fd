/*
 * Maps an offset in the text of a run back to the Markdown. The two differ at line ends within quotations and
 * lists, at escapes and at entities.
 */
/**
 * Walks both side by side. `words` begin at `start` in `markdown`; `offset` is in words, from 0. Off by
 * the length of the second character at most where an entity stands for two.
 */
export function sourceOffset(markdown: string, start: number, words: string, offset: number): number {
  let at = start;
  for (let index = 0; index < offset; index += 1) {
    const lineEnd = /^[ \t]*\n[ \t>]*/.exec(markdown.slice(at, at + maxLength));
    if (words[index] === ' ' && lineEnd) {
      at += lineEnd[0].length;
      continue;
    }
    const entity = /^&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/i.exec(
      markdown.slice(at, at + maxLength),
    );
    if (entity && !words.startsWith(entity[0], index)) {
      at += entity[0].length;
      if ((words.codePointAt(index) ?? 0) > 0xffff) index += 1;
      continue;
    }
    const escaped = markdown[at] === '\\' && isPunctuation.test(markdown[at + 1] ?? '');
    at += escaped ? 2 : 1;
  }
  return at;
}

/** Longer than any entity of HTML, and than any indentation worth the name. */
const maxLength = 100;

/** What a backslash can escape, as CommonMark says. */
const isPunctuation = /^[!-/:-@[-`{-~]$/;
