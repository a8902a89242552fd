import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';
import type { YamlPath } from '../yaml/readYaml';
import type { AuthoredStory } from '../schema/AuthoredStory';

/** Checks that what is said has a cue and words, and that silence has neither, but is about a claim. */
export function checkStatements({ raw, story, isWritten }: AuthoredStory): Fault[] {
  return (story.statements ?? []).flatMap((statement, at) => {
    const { form, words, cue } = statement ?? {};
    if (!statement || form === undefined) return [];
    const faults: Fault[] = [];
    const name = statement.id === undefined ? 'the statement' : quoted(statement.id);
    const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
      faults.push({ path: raw.path, ...raw.positionOf(['statements', at, ...path]), problem, found, mend });
    const given = (field: string) => isWritten(['statements', at, field]);
    const isForm = `its form is ${form}`;

    if (given('original')) {
      const found = quoted([statement.original ?? []].flat().join(' … '));
      if (form !== 'quote')
        fault(
          ['original'],
          `${name} has original words, and is no quote`,
          isForm,
          'take them out, or make its form quote',
        );
      else if (!given('translated'))
        fault(
          ['original'],
          `${name} has original words, and no language that they are in`,
          found,
          'add translated, with a BCP 47 tag, as in translated: ja',
        );
    }
    if (form === 'no-comment') {
      const problem = `${name} is no comment, and yet has`;
      if (words !== undefined)
        fault(
          ['words'],
          `${problem} words`,
          quoted([words].flat().join(' … ')),
          'take them out, or change its form',
        );
      if (cue !== undefined)
        fault(['cue'], `${problem} a cue`, quoted(cue), 'take it out, or change its form');
      // Missing stances are not reported where the stances given are themselves at fault.
      const aboutNothing = Object.keys(statement.stances ?? {}).length === 0;
      if (aboutNothing && !given('words') && (!given('stances') || statement.stances !== undefined))
        fault([], `${name} is about no claim and has no words`, isForm, 'give it stances, or leave it out');
      return faults;
    }
    if (form === 'paraphrase' && Array.isArray(words)) {
      const mend = 'write it as one text; only a quotation is split into runs';
      fault(['words'], `${name} is a paraphrase in ${words.length} runs`, isForm, mend);
    }
    if (!given('cue'))
      fault(['form'], `${name} has no cue`, isForm, 'add a neutral verb: said, told, wrote, reported');
    if (!given('words'))
      fault(['form'], `${name} has no words`, isForm, 'add them, or make its form no-comment');
    return faults;
  });
}
