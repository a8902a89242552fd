/*
 * A text comes in; where it holds a character that nobody can see and no page can show goes out.
 */

/** Control characters other than tab and line feed, halves of characters, and what Unicode calls no character. */
const unseen = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The first such character, its offset in UTF-16 code units and its name as in U+0000. */
export function unseenCharacter(text: string): { offset: number; name: string } | undefined {
  const match = text.matchAll(unseen).next().value;
  if (!match) return undefined;
  const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: match.index, name: `U+${number}` };
}

/** The same text, a space in the place of each such character, so that whatever else is wrong can be told. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(unseen, ' ');
}
