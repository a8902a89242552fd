/*
 * Statements come in; those whose form, cue, words and stances do not go together go out as faults.
 */
import type { AuthoredStep } from './steps';
import type { Fault } from './Fault';
import { fold } from './fold';
import type { YamlPath } from './readYaml';

/** Checks that a quote has its words in its passage, and that silence has none. */
export function checkStatements({ raw, story }: AuthoredStep): Fault[] {
  return (story.statements ?? []).flatMap((statement, at) => {
    const { form, words, cue } = statement ?? {};
    if (!statement || form === undefined) return [];
    const faults: Fault[] = [];
    const name = `“${statement.id ?? ''}”`;
    const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
      faults.push({ path: raw.path, ...raw.placeOf(['statements', at, ...path]), problem, found, mend });
    const given = (field: string) => isGiven(raw.value, ['statements', at, field]);

    if (form === 'no-comment') {
      if (words !== undefined)
        fault(
          ['words'],
          `${name} is no comment, and yet has words`,
          `“${words}”`,
          'take them out, or change its form',
        );
      if (cue !== undefined)
        fault(
          ['cue'],
          `${name} is no comment, and yet has a cue`,
          `“${cue}”`,
          'take it out, or change its form',
        );
    } else {
      for (const field of ['cue', 'words'] as const) {
        if (given(field)) continue;
        const mend =
          field === 'cue'
            ? 'add a neutral verb: said, told, wrote, reported'
            : 'add them, or make its form no-comment';
        fault(['form'], `${name} has no ${field}`, `its form is ${form}`, mend);
      }
    }
    if (!given('words') && Object.keys(statement.stances ?? {}).length === 0) {
      fault(
        [],
        `${name} is about no claim and has no words`,
        `its form is ${form}`,
        'give it stances, or leave it out',
      );
    }
    const passages = statement.passages;
    const whole = passages?.every((passage) => passage !== undefined) ?? false;
    if (form === 'quote' && words !== undefined && passages && whole && passages.length > 0) {
      const exacts = passages.map(
        (passage) => (typeof passage === 'string' ? passage : passage?.exact) ?? '',
      );
      if (!exacts.some((exact) => fold(exact).includes(fold(words)))) {
        fault(
          ['words'],
          `the words of ${name} are not in its passage`,
          `“${words}”`,
          'quote letter for letter, or choose the passage that holds them',
        );
      }
    }
    return faults;
  });
}

/** Whether a field stands in the file, even with a value that another fault is about. */
function isGiven(root: unknown, path: YamlPath): boolean {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value !== undefined;
}
