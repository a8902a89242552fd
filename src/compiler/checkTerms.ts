/*
 * A story comes in; values that have the right type but not the right form go out as faults:
 * the language, addresses, and lists that must not be empty.
 */
import type { AuthoredStep } from './steps';
import type { Fault } from './Fault';
import type { YamlPath } from './readYaml';

/** Checks the language tag, source addresses, and that nothing is said without a source or a passage. */
export function checkTerms({ raw, story }: AuthoredStep): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...raw.placeOf(path), problem, found, mend });

  if (story.language !== undefined && !isLanguageTag(story.language)) {
    fault(
      ['language'],
      'the language is not known',
      `“${story.language}”`,
      'write a BCP 47 tag, as in en, ja or pt-BR',
    );
  }
  for (const [id, source] of Object.entries(story.sources ?? {})) {
    const url = source?.url;
    if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:')) {
      fault(
        ['sources', id, 'url'],
        'the address of a source is not https',
        `“${url}”`,
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

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
