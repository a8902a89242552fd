/*
 * Checks that quotations stand in their passages. A passage that was not found is reported first: the
 * quotation may be right.
 */
import type { Fault } from '../diagnostics/Fault';
import { standsInWhole } from '../passages/wordBoundaries';
import { runsOf } from '../schema/statementParts';
import { quoted } from '../diagnostics/quoted';
import type { CheckedStory } from './CheckedStory';

/** Checks that each quote stands letter for letter in one of its passages. `lost`: items with a passage not found. */
export function checkQuotes({ raw, story }: CheckedStory, lost: ReadonlySet<string>): Fault[] {
  return (story.statements ?? []).flatMap((statement, at): Fault[] => {
    const { form, passages } = statement ?? {};
    if (form !== 'quote' || !passages || passages.length === 0) return [];
    if (statement?.id !== undefined && lost.has(statement.id)) return [];
    const exacts = passages.map((passage) => (typeof passage === 'string' ? passage : passage?.exact));
    if (exacts.includes(undefined)) return [];
    return runsOf(statement).flatMap(({ value: words, path }): Fault[] => {
      if (exacts.some((exact) => standsInWhole(exact ?? '', words))) return [];
      return [
        {
          path: raw.path,
          ...raw.positionOf(['statements', at, ...path]),
          problem: `the words of ${statement?.id === undefined ? 'a quote' : quoted(statement.id)} are not in its passage`,
          found: quoted(words),
          mend: 'quote letter for letter, or choose the passage that holds them',
        },
      ];
    });
  });
}
