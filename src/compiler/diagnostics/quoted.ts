/** More than this nobody needs to find the place. */
const maxLength = 90;

/** Words in typographic quotation marks, white space made one space, never cut: what an author is to paste. */
export function quotedWhole(words: string): string {
  return `“${words.replace(/\s+/gu, ' ').trim()}”`;
}

/** Words in typographic quotation marks, white space made one space; long ones by their beginning. */
export function quoted(words: string): string {
  const spaced = words.replace(/\s+/gu, ' ');
  const line = spaced.trim() || spaced;
  if (line.length <= maxLength) return `“${line}”`;
  // By character, so that no surrogate pair is cut in two.
  return `“${Array.from(line.slice(0, maxLength)).slice(0, -1).join('')}…”`;
}
