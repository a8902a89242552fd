import type { ReactNode } from 'react';
import { originalOf, wordsOf } from '../../model/lookups';
import type { Statement, Story } from '../../model/story';
import { capitalised } from '../../words/capitalised';
import { languageName } from '../../words/languageName';
import { quoted } from '../../words/quoted';
import type { Words } from '../../words/Words';
import { briefDate } from '../item/briefDate';
import { DateWords } from '../item/DateWords';
import { asInterfaceWords } from '../wording/InterfaceWords';
import { rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import styles from './Saying.module.css';

interface SaidWordsProps {
  story: Story;
  statement: Statement;
  /** How the words are set, of their element. */
  className: string | undefined;
}

/** What was said: a quotation, a rendering in which only what was said verbatim stands in quotation marks, or silence. */
export function SaidWords({ story, statement, className }: SaidWordsProps) {
  const { voices, attributes } = useAllWords();
  const { form, translated } = statement;
  if (form === 'no-comment') {
    return (
      <p className={className} {...attributes}>
        {voices.noComment}
      </p>
    );
  }
  const shown = wordsOf(statement, (run) => quoted(run, story.language));
  if (form === 'paraphrase') return <p className={className}>{shown}</p>;
  const original = originalOf(statement, (run) => quoted(run, translated ?? story.language));
  if (original === undefined) {
    return (
      <blockquote className={className}>
        <p>{shown}</p>
      </blockquote>
    );
  }
  return (
    <>
      <blockquote className={className} lang={translated} dir="auto">
        <p>{original}</p>
      </blockquote>
      <p className={styles.rendering}>{rich(voices.translation, { own: asInterfaceWords, words: shown })}</p>
    </>
  );
}

/** When it was said, and from which language it was translated where only the translation is given; days of `year` without it. */
export function whenSaid(
  { form, date, translated, original }: Pick<Statement, 'form' | 'date' | 'translated' | 'original'>,
  words: Words,
  year?: string,
): ReactNode {
  const brief = briefDate(date, words, year);
  // Of silence the date is all there is, and begins the line.
  const shown = form === 'no-comment' ? { ...brief, words: capitalised(brief.words, words) } : brief;
  const when = asInterfaceWords(<DateWords date={shown} />);
  if (translated === undefined || original !== undefined) return when;
  return rich(words.voices.translated, {
    own: asInterfaceWords,
    language: languageName(words, translated),
    rest: when,
  });
}
