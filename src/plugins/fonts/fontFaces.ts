/*
 * The style sheet of a packaged typeface comes in, as a list of its faces; style sheets go out again.
 */

/** One `@font-face` rule. */
export interface FontFace {
  family: string;
  style: string;
  /** As the rule has it: `400`, or `200 800`. */
  weight: string;
  /** The address of its file, as the rule has it. */
  file: string;
  /** Pairs of first and last letter, by number. */
  ranges: readonly (readonly [number, number])[];
}

/** Reads the faces of a sheet that is made of nothing else. Throws where a face lacks a part. */
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

/** `U+100-2BA, U+2C6` as pairs. */
function rangesIn(list: string): [number, number][] {
  return [...list.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}

/** The letters of `words` that a face is there for, each once, in the order of their numbers. */
export function lettersOf(face: FontFace, words: string): string {
  const letters = [...new Set(words)].map((letter) => letter.codePointAt(0) ?? 0);
  return letters
    .filter((letter) => face.ranges.some(([first, last]) => first <= letter && letter <= last))
    .toSorted((a, b) => a - b)
    .map((letter) => String.fromCodePoint(letter))
    .join('');
}

/** `unicode-range` for these letters, neighbours taken together. */
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
