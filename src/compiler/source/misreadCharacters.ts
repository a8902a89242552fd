/*
 * Finds characters that come of reading a file in a wrong encoding: the replacement character, which stands where
 * something could not be read, and what UTF-8 looks like as Windows-1252 (“â€œ” for “, “Ã©” for é).
 */
import { quoted } from '../diagnostics/quoted';

const misread =
  /\uFFFD+|â€[\u0080-\u00BFœž™š›˜†‡•–—‘’‚“”„…‰‹€]|(?<![A-ZÀ-Þ])Ã[\u0080-\u00BFŸœžš™‡…ˆ‰Š‹Œ„“”–—]|[ÂÃ][©®°§·¢£¤¥¨¼½¾±¶³¹²¿¡]|Â\u00A0|ã[€ƒ]|(?:[ÐÑ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]){2}/gu;

/** The first of them, its offset (UTF-16 code units), and how many there are in all; undefined where there is none. */
export function misreadCharacters(text: string): { offset: number; name: string; count: number } | undefined {
  let first: { offset: number; name: string } | undefined;
  let count = 0;
  for (const { 0: words, index } of text.matchAll(misread)) {
    first ??= {
      offset: index,
      name: words.startsWith('\uFFFD') ? 'U+FFFD REPLACEMENT CHARACTER' : quoted(words),
    };
    count += 1;
  }
  return first && { ...first, count };
}
