import type { Statement } from '../../model/story';
import { capitalised } from '../../words/capitalised';
import type { Words } from '../../words/Words';

/** How something was said, and to whom, at the head of a line: “Said”, “Told reporters”; empty for silence. */
export function cueWords(statement: Pick<Statement, 'cue' | 'to'>, words: Words): string {
  return capitalised(cueWithin(statement, words), words);
}

/** The same within a line: “said”, “told reporters”. */
export function cueWithin({ cue = '', to }: Pick<Statement, 'cue' | 'to'>, words: Words): string {
  // The grammar of a language that we have no words in is the author’s.
  const foreign = words.attributes.lang !== undefined;
  if (to === undefined) return cue;
  return foreign ? `${cue} · ${to}` : words.voices.saidTo({ cue, to });
}
