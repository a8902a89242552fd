/*
 * Finds characters that a reader cannot see. Some cannot be shown at all; others reorder text or hide in it,
 * so that what a reader sees is not what is written (“Trojan Source” attacks). Which characters are invisible
 * is Unicode's property Default_Ignorable_Code_Point; those that a writing system needs are allowed where it
 * needs them, and nowhere else.
 */
/**
 * What no text may hold: control characters other than tab and line feed, halves of surrogate pairs,
 * noncharacters, the marks of interlinear annotations, separators of lines and paragraphs, which browsers
 * do not show, and the blank of Braille where no Braille is: it is no white space, so that a title of it would
 * not count as empty.
 */
const never = String.raw`(?![\t\n])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB\p{Zl}\p{Zp}]|(?<![\u2801-\u28FF]\u2800{0,8})\u2800(?!\u2800{0,8}[\u2801-\u28FF])`;

/** Letters of scripts in which no joiner changes anything. */
const unjoined = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Cherokee}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{N}]`;

/** Letters of scripts written from right to left. */
const rightToLeft = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}\p{Script=Yezidi}\p{Script=Mende_Kikakui}]`;

/** Letters written from left to right, between which a direction mark changes nothing. */
const leftToRight = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]`;

/**
 * The default ignorable characters that a script or emoji needs, each with the context that needs it (Unicode
 * Standard, chapters 9 to 18 and 23; UTS 51 for emoji).
 */
const needed = [
  // Zero-width joiner and non-joiner: after letters that join, and within emoji.
  String.raw`(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!${unjoined}\p{M}{0,8})[\u200C\u200D]`,
  // Direction marks: near letters written from right to left, alone, and not within a word of the others.
  String.raw`(?<![\u061C\u200E\u200F])(?<!${leftToRight}(?=.${leftToRight}))(?:(?<=${rightToLeft}.{0,40})[\u061C\u200E\u200F]|[\u061C\u200E\u200F](?=.{0,40}${rightToLeft}))`,
  // Zero-width space: a line break in scripts without spaces.
  String.raw`(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])\u200B`,
  // Variation selectors: text and emoji style, keycaps, Han, mathematics, Myanmar and Phags-pa.
  String.raw`(?<=(?![#*0-9])\p{Emoji})[\uFE0E\uFE0F]|(?<=[#*0-9])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F])[\uFE00\uFE01]`,
  // Mongolian variation selectors and vowel separator.
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180D\u180F]|(?<=\p{Script=Mongolian})\u180E(?=\p{Script=Mongolian})`,
  // Combining grapheme joiner: between the points of Hebrew.
  String.raw`(?<=[\u0591-\u05C7])\u034F(?=[\u0591-\u05C7])`,
  // Fillers: in Hangul syllables that lack a consonant or a vowel.
  String.raw`\u115F(?=[\u1161-\u11A7\uD7B0-\uD7C6])|(?<=[\u1100-\u115E\uA960-\uA97C])\u1160(?=[\u11A8-\u11FF\uD7CB-\uD7FB])`,
  // Tags: in the flags of England, Scotland and Wales and their like.
  String.raw`(?<=\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0020}-\u{E007F}]`,
].join('|');

const invisible = new RegExp(`${never}|(?!${needed})\\p{Default_Ignorable_Code_Point}`, 'gu');

/** Any character that may be invisible. Most texts hold none, and to find that out takes a fraction of the time. */
const suspect =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\p{Zl}\p{Zp}\u2800]/u;

/** Unicode's names of the likeliest of them, which help to find out where the character came from. */
const names = new Map<number, string>([
  [0x00ad, 'SOFT HYPHEN'],
  [0x034f, 'COMBINING GRAPHEME JOINER'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x115f, 'HANGUL CHOSEONG FILLER'],
  [0x1160, 'HANGUL JUNGSEONG FILLER'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
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
  [0x2800, 'BRAILLE PATTERN BLANK'],
  [0x3164, 'HANGUL FILLER'],
  [0xfe0e, 'VARIATION SELECTOR-15'],
  [0xfe0f, 'VARIATION SELECTOR-16'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
]);

/** One kind of invisible character in a text: where it first stands, its number and name, and how often it stands there. */
interface Unseen {
  /** In UTF-16 code units. */
  offset: number;
  /** `U+00AD SOFT HYPHEN`, or the number alone. */
  name: string;
  count: number;
}

/** Every kind of invisible character that a text holds, in the order in which they first stand there. */
export function invisibleCharacters(text: string): Unseen[] {
  if (!suspect.test(text)) return [];
  const kinds = new Map<number, Unseen>();
  for (const match of text.matchAll(invisible)) {
    const code = match[0].codePointAt(0) ?? 0;
    const known = kinds.get(code);
    if (known) known.count += 1;
    else kinds.set(code, { offset: match.index, name: nameOf(code), count: 1 });
  }
  return [...kinds.values()];
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(code);
  return name === undefined ? number : `${number} ${name}`;
}

/** What was found, for a fault: the name, and the count where there are several. */
export function foundUnseen({ name, count }: Unseen): string {
  return count === 1 ? name : `${name}, ${count} of them`;
}

/** The text with a space for each invisible character, so that everything else can still be checked. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, ' ');
}
