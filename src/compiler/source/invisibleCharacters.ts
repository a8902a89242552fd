/*
 * Finds characters that a reader cannot see. Some cannot be shown at all; others reorder text or hide in it,
 * so that what a reader sees is not what is written (“Trojan Source” attacks). Characters that writing
 * systems need are allowed where they are needed: joiners in scripts that join and in emoji, direction marks
 * next to right-to-left letters, zero-width breaks in scripts without spaces.
 */
/** Control characters other than tab and line feed, halves of characters, and what Unicode calls no character. */
const noText = String.raw`(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]`;

/** Embeddings, overrides and isolates: they reorder all that follows, and the page sets directions itself. */
const turning = String.raw`[\u202A-\u202E\u2066-\u2069]`;

/** What takes no room: hyphens and spaces that are none, operators, fillers, marks of other programs. */
const hidden = String.raw`[\u00AD\u180E\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]`;

/** Letters of scripts that do not join, are written from the left, and have spaces. */
const plainLetter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]`;

/** A joiner that joins nothing: at the beginning of a word, or after a letter that never joins. */
const joiner = String.raw`(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]|(?<=${plainLetter}\p{M}?)[\u200C\u200D]`;

/** A mark of direction within a word that has only one. */
const mark = String.raw`(?<=${plainLetter})[\u061C\u200E\u200F](?=${plainLetter})`;

/** A break between letters that are not of Thai, Lao, Khmer, Myanmar and their like. */
const space = String.raw`(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}])\u200B`;

/** Letters of a hidden alphabet, but for those that spell the flag before them. */
const tag = String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0000}-\u{E007F}]`;

const unseen = new RegExp([noText, turning, hidden, joiner, mark, space, tag].join('|'), 'gu');

/** Any character but those that no rule is about. Most texts hold none, and to see that takes a fraction of the time. */
const suspect =
  /[^\t\n\x20-\x7E\xA0-\xAC\xAE-\u061B\u061D-\u180D\u180F-\u200A\u2010-\u2029\u202F-\u205F\u2070-\u3163\u3165-\uD7FF\uE000-\uFEFE\uFF00-\uFF9F\uFFA1-\uFFEF]/;

/** Names of Unicode that help to find the character, or whoever put it there. */
const names = new Map<number, string>([
  [0x00ad, 'SOFT HYPHEN'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2060, 'WORD JOINER'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0x3164, 'HANGUL FILLER'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
]);

/** The first such character, its offset in UTF-16 code units and its name as in U+0000. */
export function invisibleCharacter(text: string): { offset: number; name: string } | undefined {
  if (!suspect.test(text)) return undefined;
  const match = text.matchAll(unseen).next().value;
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(code);
  return { offset: match.index, name: name === undefined ? number : `${number} ${name}` };
}

/** The same text, a space in the place of each such character, so that whatever else is wrong can be told. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(unseen, ' ');
}
