import type { Statement } from '../../model/story';
import { capitalised } from '../wording/wording';

/** Cues that take the listener with no “to” between. */
const direct = new Set(['told', 'asked', 'informed', 'warned']);

/** How something was said, and to whom: “Said”, “Told reporters”, “Said to reporters”; empty for silence. */
export function cueWords({ cue = '', to }: Pick<Statement, 'cue' | 'to'>, language: string): string {
  if (to === undefined) return capitalised(cue);
  // The grammar of other languages is the author’s.
  if (!/^en\b/.test(language)) return `${capitalised(cue)} · ${to}`;
  return capitalised(`${cue} ${direct.has(cue) ? '' : 'to '}${to}`);
}
