/** The end of a sentence, with what closes it, and at least a word after it. */
const sentenceEnd = /^(.*?(?:[?!…؟][”’»)]?|(?<=\p{L}{4})\.[”’»)]?)(?=\s)|.*?[。？！][」』）]?)\s*(\S.*)$/su;

/**
 * A title as its first sentence and the rest, which the page sets smaller; the rest is empty where there is one
 * sentence. A full stop ends one only after a word of four letters: shorter ones are often abbreviations.
 */
export function titleParts(title: string): [first: string, rest: string] {
  const [, first, rest] = sentenceEnd.exec(title) ?? [];
  return first === undefined || rest === undefined ? [title, ''] : [first, rest];
}
