/** Languages that write no spaces between words. */
const withoutSpaces = /^(?:ja|zh|th|lo|km|my)(?:-|$)/;

/** As many words stand in for one of a language without spaces, whose words are shorter. */
const shortWords = 2;

/**
 * The first `count` words of a text in a language (BCP 47), by which a reader knows it again; undefined where one more
 * at most would follow, so that it is as well shown whole.
 */
export function firstWords(text: string, count: number, language: string): string | undefined {
  if (!withoutSpaces.test(language)) {
    const all = text.split(' ');
    return all.length <= count + 1 ? undefined : all.slice(0, count).join(' ');
  }
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const cut = words.filter(({ isWordLike }) => isWordLike)[count * shortWords];
  if (!cut || text.length - cut.index <= cut.segment.length + 1) return undefined;
  // A mark of punctuation before the cut goes with what is left out.
  return text.slice(0, cut.index).replace(/(?<![\p{P}\p{Z}])[\p{P}\p{Z}]+$/u, '');
}
