/*
 * Finds mathematics as TeX writes it, which readers would see as raw marks. The dollar sign is money first: what could
 * be an amount, a currency, a share or a name is left alone.
 */
import type { Nodes } from 'mdast';
import { quoted } from '../diagnostics/quoted';
import { characterAt, characterBefore, isUnspacedLetter } from '../source/unspacedScripts';
import type { OffsetFault } from './misreadMarkdown';

/**
 * What may be mathematics, by its marks: `$$…$$`, `\[…\]`, `\(…\)`, `\begin{…}`, and `$…$` without a space right inside.
 * None is longer than 200 characters, so that no dollar sign is read on from to the end of a paragraph.
 */
const forms = [
  { pattern: /(?<![\\$])\$\$([^$]{1,200})\$\$(?!\$)/gu, isFormula: isTex },
  { pattern: /\\\[([^[\]]{1,200})\\\]/gu, isFormula: isTex },
  { pattern: /\\\(([^()]{1,200})\\\)/gu, isFormula: isTex },
  { pattern: /\\begin\{[a-z]{1,20}\*?\}/gu, isFormula: () => true },
  { pattern: /(?<![\\$\p{N}])\$(?![\s$])([^$]{0,199}[^\s$\\])\$(?![$\p{N}])/gu, isFormula: isInlineFormula },
] as const;

/** The first formula of a paragraph or heading. */
export function mathematicsIn(node: Nodes, markdown: string): OffsetFault | undefined {
  const start = node.position?.start.offset ?? 0;
  const source = markdown.slice(start, node.position?.end.offset);
  const found = forms.flatMap(({ pattern, isFormula }) =>
    [...source.matchAll(pattern)].filter(({ 0: whole, 1: inside = '', index }) =>
      isFormula(inside, characterBefore(source, index), characterAt(source, index + whole.length)),
    ),
  );
  const [first] = found.toSorted((a, b) => a.index - b.index);
  if (!first) return undefined;
  return {
    offset: start + first.index,
    problem: 'mathematics cannot be shown in a text, and readers would see its signs',
    found: quoted(first[0].replaceAll(/\s+/g, ' ')),
    mend: 'write it in words or with the characters themselves (x², α, ≤), or \\$ for each dollar sign that is to be seen',
  };
}

/** Whether words hold what only TeX writes: a command, a raised or lowered part. */
function isTex(words: string): boolean {
  return /\\[A-Za-z]{2,}|[\p{L}\p{N})}\]][\^_][\p{L}\p{N}{(+\\-]/u.test(words);
}

/**
 * Between single dollar signs, an equation or the name of a variable, too. None is what begins with an amount and goes
 * on in words, what ends with a currency, and what stands next to a letter, where scripts part their words by spaces.
 */
function isInlineFormula(words: string, before: string, after: string): boolean {
  if ([before, after].some((letter) => /\p{L}/u.test(letter) && !isUnspacedLetter(letter))) return false;
  if (/^[\p{N}.,]/u.test(words)) return !/\s/u.test(words) && isTex(words);
  if (/[\s(/–-]\p{Lu}{1,3}$/u.test(words)) return false;
  return isTex(words) || /^\p{L}$/u.test(words) || isEquation.test(words);
}

const isEquation = /^[\p{L}\p{N}\s+*/()'-]{1,60}[=<>][^=<>]{1,100}$/u;
