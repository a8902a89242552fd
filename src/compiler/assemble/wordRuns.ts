import type { Form, Run } from '../../model/story';
import { quotationsIn } from '../passages/quotations';

/** The words of a statement in runs: a quote as authored, a paraphrase parted at its partial quotations. */
export function wordRuns(form: Form, words: readonly string[]): Run[] {
  if (form === 'quote') return words.map((text) => ({ text, quoted: true }));
  return words.flatMap(paraphraseRuns);
}

function paraphraseRuns(words: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const add = (text: string, quoted: boolean) => {
    if (text !== '') runs.push(quoted ? { text, quoted } : { text });
  };
  for (const quotation of quotationsIn(words).quotations) {
    add(words.slice(from, quotation.from - 1), false);
    add(words.slice(quotation.from, quotation.to).trim(), true);
    from = quotation.to + 1;
  }
  add(words.slice(from), false);
  return runs;
}
