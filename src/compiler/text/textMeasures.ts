/**
 * Words in a text, as its language (BCP 47) parts them (Unicode Standard Annex 29). Throws a RangeError
 * where that is no tag.
 */
export function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let count = 0;
  for (const piece of piecesOf(text))
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count += 1;
  return count;
}

/** A segmenter takes time with the square of what it is given: half a megabyte at once would take minutes. */
const pieceLength = 500;

/** The text in pieces that end at white space, where no word goes on; where there is none, anywhere. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = from + pieceLength;
    const space = /\s/u.exec(text.slice(end, end + pieceLength));
    const to = end + (space?.index ?? 0);
    yield text.slice(from, to);
    from = to;
  }
}
