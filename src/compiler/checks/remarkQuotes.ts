/*
 * Remarks on words that the account itself has in quotation marks, in a title, summary or line, where the text has
 * them in none: readers take them for spoken. They may be the name of a work, so it is no fault.
 */
import type { Remark } from '../diagnostics/Remark';
import { quoted } from '../diagnostics/quoted';
import { normaliseQuotes, normaliseWithOffsets } from '../passages/normaliseQuotes';
import { quotationsIn, quotationsOf, standsWithin } from '../passages/quotations';
import type { Prose } from '../text/readMarkdown';
import type { YamlPath } from '../yaml/readYaml';
import type { CheckedStory } from './CheckedStory';

/** More quotations than a story needs outside its statements; looking for each takes its time. */
const maxQuotations = 1000;

/** Where words stand more often than this, they are no quotation of their own. */
const maxPlaces = 100;

/** Remarks on quoted words outside statements. */
export function remarkQuotes({ raw, story }: CheckedStory, prose: Prose): Remark[] {
  const folded = normaliseWithOffsets(prose.plain);
  const quotations = quotationsOf(prose);
  const fields: [YamlPath, string | undefined][] = [
    [['title'], story.title],
    [['standfirst'], story.standfirst],
    ...Object.entries(story.claims ?? {}).map(([id, claim]): [YamlPath, string | undefined] => [
      ['claims', id, 'text'],
      claim?.text,
    ]),
    ...(story.events ?? []).flatMap((event, at): [YamlPath, string | undefined][] => [
      [['events', at, 'title'], event?.title],
      [['events', at, 'summary'], event?.summary],
    ]),
    ...(story.glance ?? []).map((line, at): [YamlPath, string | undefined] => [
      ['glance', at, 'text'],
      line?.text,
    ]),
    ...(story.unknown ?? []).map((entry, at): [YamlPath, string | undefined] => [
      ['unknown', at, 'text'],
      entry?.text,
    ]),
  ];
  const spoken = fields.flatMap(([path, value = '']) =>
    quotationsIn(value).quotations.map(({ from, to }) => ({ path, words: value.slice(from, to).trim() })),
  );
  return spoken.slice(0, maxQuotations).flatMap(({ path, words }): Remark[] => {
    if (standsQuoted(normaliseQuotes(words))) return [];
    return [
      {
        path: raw.path,
        ...raw.positionOf(path),
        problem: 'these words stand in quotation marks here, and in none in the text',
        found: quoted(words),
        mend: 'quote letter for letter, or take the quotation marks out',
      },
    ];
  });

  function standsQuoted(wanted: string): boolean {
    let at = folded.text.indexOf(wanted);
    for (let count = 0; at !== -1 && count < maxPlaces; count += 1) {
      const place = { from: folded.offsets[at] ?? 0, to: folded.ends[at + wanted.length - 1] ?? 0 };
      if (standsWithin(place, quotations)) return true;
      at = folded.text.indexOf(wanted, at + 1);
    }
    return false;
  }
}
