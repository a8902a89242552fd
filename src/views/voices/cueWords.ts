import type { Statement } from '../../model/story';
import { capitalised } from '../../words/capitalised';
import type { Words } from '../../words/Words';

/** How something was said, and to whom: “Said”, “Told reporters”, “Said to reporters”; empty for silence. */
export function cueWords({ cue = '', to }: Pick<Statement, 'cue' | 'to'>, words: Words): string {
  // The grammar of a language that we have no words in is the author’s.
  const foreign = words.attributes.lang !== undefined;
  const said = to === undefined ? cue : foreign ? `${cue} · ${to}` : words.voices.saidTo({ cue, to });
  return capitalised(said, words);
}
