/*
 * Reads the `@font-face` rules of a packaged typeface, and tells which characters each of its files serves.
 */

/** One `@font-face` rule. */
export interface FontFace {
  family: string;
  style: string;
  /** As in the rule: `400`, or `200 800` for a variable font. */
  weight: string;
  /** The address of its file, relative to the style sheet. */
  file: string;
  /** Its `unicode-range`, as pairs of first and last code point. */
  ranges: readonly (readonly [number, number])[];
}

/** The faces of a style sheet that has no other rules. Throws where a face lacks a descriptor. */
export function readFontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, body = '']) => {
    const value = (pattern: RegExp): string => {
      const [, found] = pattern.exec(body) ?? [];
      if (found === undefined) throw new Error(`a face has no ${pattern.source}: ${body}`);
      return found.trim();
    };
    return {
      family: value(/font-family:\s*['"]?([^;'"]*)/),
      style: value(/font-style:([^;]*)/),
      weight: value(/font-weight:([^;]*)/),
      file: value(/url\(['"]?([^)'"]*)/),
      ranges: rangesIn(value(/unicode-range:([^;]*)/)),
    };
  });
}

/** Reads a `unicode-range` such as `U+100-2BA, U+2C6`. */
function rangesIn(list: string): [number, number][] {
  return [...list.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}

/** The characters of `words` in the `unicode-range` of a face, each once, by code point. */
export function lettersOf(face: FontFace, words: string): string {
  const letters = [...new Set(words)].map((letter) => letter.codePointAt(0) ?? 0);
  return letters
    .filter((letter) => face.ranges.some(([first, last]) => first <= letter && letter <= last))
    .toSorted((a, b) => a - b)
    .map((letter) => String.fromCodePoint(letter))
    .join('');
}

/** The `unicode-range` of these letters, given by code point; neighbours are written as a range. */
export function rangeOf(letters: string): string {
  const runs: [number, number][] = [];
  for (const letter of letters) {
    const at = letter.codePointAt(0) ?? 0;
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  const hex = (at: number) => at.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
