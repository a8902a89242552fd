/*
 * A story comes in; values that have the right type but not the right form go out as faults:
 * the language, addresses, and lists that must not be empty.
 */
import type { AuthoredStory } from '../schema/AuthoredStory';
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';
import type { YamlPath } from '../yaml/readYaml';

/** Checks the language tag, source addresses, and that nothing is said without a source or a passage. */
export function checkTerms({ raw, story }: AuthoredStory): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...raw.placeOf(path), problem, found, mend });

  if (story.language !== undefined && !isLanguageTag(story.language)) {
    fault(
      ['language'],
      'the language is not known',
      quoted(story.language),
      'write a BCP 47 tag, as in en, ja or pt-BR',
    );
  }
  const topics = story.topics ?? [];
  const given = new Set<string>();
  for (const [at, topic] of topics.entries()) {
    if (topic === undefined || given.size < given.add(topic).size) continue;
    fault(
      ['topics', at],
      `${quoted(topic)} stands twice in “topics”`,
      'this is the second',
      'keep one of the two',
    );
  }
  const lines = (story.glance ?? []).map((line) => line?.text);
  for (const [at, text] of lines.entries()) {
    if (text === undefined || lines.indexOf(text) === at) continue;
    fault(
      ['glance', at, 'text'],
      `${quoted(text)} stands twice in “glance”`,
      'this is the second',
      'keep one of the two',
    );
  }
  for (const [id, source] of Object.entries(story.sources ?? {})) {
    const url = source?.url;
    if (url !== undefined && !(URL.canParse(url) && /^https:\/\//i.test(url))) {
      fault(
        ['sources', id, 'url'],
        'the address of a source is not https',
        quoted(url),
        'write the whole address, https://…',
      );
    }
  }
  const needed = (path: YamlPath, list: unknown[] | undefined, problem: string, mend: string) => {
    if (list?.length === 0) fault(path, problem, 'an empty list', mend);
  };
  for (const [id, claim] of Object.entries(story.claims ?? {})) {
    needed(
      ['claims', id, 'passages'],
      claim?.passages,
      `the claim “${id}” rests on no passage`,
      'add the words of text.md that state it',
    );
  }
  for (const [at, event] of (story.events ?? []).entries()) {
    const name = `the event “${event?.id ?? ''}”`;
    needed(
      ['events', at, 'passages'],
      event?.passages,
      `${name} rests on no passage`,
      'add the words of text.md that tell it',
    );
    needed(
      ['events', at, 'sources'],
      event?.sources,
      `${name} has no source`,
      'add the id of the source that reports it',
    );
  }
  for (const [at, statement] of (story.statements ?? []).entries()) {
    const name = `the statement “${statement?.id ?? ''}”`;
    needed(
      ['statements', at, 'passages'],
      statement?.passages,
      `${name} rests on no passage`,
      'add the words of text.md that give it',
    );
    needed(
      ['statements', at, 'through'],
      statement?.through,
      `${name} passed through no source`,
      'add the ids of the sources it came through',
    );
  }
  return faults;
}

/** BCP 47 lets the name of a language be five to eight letters, but none such is registered: “english” is none. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
