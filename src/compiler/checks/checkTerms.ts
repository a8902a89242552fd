/*
 * Checks values that have the right type but the wrong form: the language, addresses, and lists that must not
 * be empty.
 */
import type { AuthoredStory } from '../schema/AuthoredStory';
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';
import { asBrowsersWrite, hasCredentials, isWellFormed } from '../text/linkTargets';
import type { YamlPath } from '../yaml/readYaml';

/** The most words of the short form of a claim. */
const maxShort = 6;

/** What is wrong with an empty list, and how to mend it. */
type Need = readonly [problem: string, mend: string];

/** Checks the language tag, source addresses, and that nothing is said without a source or a passage. */
export function checkTerms({ raw, story }: AuthoredStory): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...raw.positionOf(path), problem, found, mend });

  if (story.language !== undefined && !isLanguageTag(story.language)) {
    fault(
      ['language'],
      'the language is not known',
      quoted(story.language),
      'write a BCP 47 tag, as in en, ja or pt-BR',
    );
  }
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const translated = statement?.translated;
    if (translated === undefined || isLanguageTag(translated)) continue;
    const mend = 'write the BCP 47 tag of the language it was translated from, as in ja';
    fault(['statements', at, 'translated'], 'the language is not known', quoted(translated), mend);
  }
  for (const [id, claim] of Object.entries(story.claims ?? {})) {
    const count = claim?.short?.trim().split(/\s+/).length ?? 0;
    if (count <= maxShort) continue;
    const problem = `the short form of the claim “${id}” is too long`;
    fault(
      ['claims', id, 'short'],
      problem,
      `${count} words`,
      `keep it within ${maxShort}: it stands in tables`,
    );
  }
  for (const [at, line] of (story.glance ?? []).entries()) {
    const brackets = line?.text?.replace(/[^[\]]/g, '') ?? '';
    const [, words = ''] = line?.text?.split(/[[\]]/) ?? [];
    if (brackets === '' || (brackets === '[]' && words.trim() !== '')) continue;
    const mend = 'put one pair of square brackets around the words that lead to the item';
    fault(
      ['glance', at, 'text'],
      'the square brackets of this line are not one pair',
      quoted(line?.text ?? ''),
      mend,
    );
  }
  const checkTwice = (
    texts: readonly (string | undefined)[],
    list: string,
    pathOf: (at: number) => YamlPath,
  ) => {
    const given = new Set<string>();
    for (const [at, text] of texts.entries()) {
      if (text === undefined || given.size < given.add(text).size) continue;
      const problem = `${quoted(text)} stands twice in “${list}”`;
      fault(pathOf(at), problem, 'this is the second', 'keep one of the two');
    }
  };
  checkTwice(story.topics ?? [], 'topics', (at) => ['topics', at]);
  const lines = (story.glance ?? []).map((line) => line?.text);
  checkTwice(lines, 'glance', (at) => ['glance', at, 'text']);
  for (const [id, source] of Object.entries(story.sources ?? {})) {
    const url = source?.url;
    if (url === undefined) continue;
    if (!/^https:\/\//i.test(url)) {
      fault(
        ['sources', id, 'url'],
        'the address of a source is not https',
        quoted(url),
        'write the whole address, https://…',
      );
    } else if (!isWellFormed(url)) {
      const problem = 'the address of a source is not well-formed';
      fault(['sources', id, 'url'], problem, quoted(url), asBrowsersWrite);
    } else if (hasCredentials(url)) {
      fault(
        ['sources', id, 'url'],
        'the address of a source holds a user name, which readers could take for its host',
        quoted(url),
        `take out what stands before ${new URL(url).hostname}`,
      );
    }
  }
  const needed = (path: YamlPath, list: unknown[] | undefined, [problem, mend]: Need) => {
    if (list?.length === 0) fault(path, problem, 'an empty list', mend);
  };
  for (const [id, claim] of Object.entries(story.claims ?? {}))
    needed(['claims', id, 'passages'], claim?.passages, [
      `the claim “${id}” rests on no passage`,
      'add the words of text.md that state it',
    ]);
  for (const [at, event] of (story.events ?? []).entries()) {
    const name = `the event “${event?.id ?? ''}”`;
    const passages: Need = [`${name} rests on no passage`, 'add the words of text.md that tell it'];
    needed(['events', at, 'passages'], event?.passages, passages);
    const sources: Need = [`${name} has no source`, 'add the id of the source that reports it'];
    needed(['events', at, 'sources'], event?.sources, sources);
  }
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const name = `the statement “${statement?.id ?? ''}”`;
    const passages: Need = [`${name} rests on no passage`, 'add the words of text.md that give it'];
    needed(['statements', at, 'passages'], statement?.passages, passages);
    const through: Need = [`${name} passed through no source`, 'add the ids of the sources it came through'];
    needed(['statements', at, 'through'], statement?.through, through);
  }
  return faults;
}

/** Whether a text is a BCP 47 tag. BCP 47 allows languages of five to eight letters, but none is registered: “english” is no tag. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
