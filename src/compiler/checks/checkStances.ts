/*
 * Checks what statements do to one another, and that no speaker takes two contrary stances at once.
 */
import type { Stance } from '../../model/story';
import type { Fault } from '../diagnostics/Fault';
import { quoted } from '../diagnostics/quoted';
import { speakersOf } from '../schema/statementParts';
import type { YamlPath } from '../yaml/readYaml';
import { canFollow } from './canFollow';
import type { CheckedStory } from './CheckedStory';

const links = ['answers', 'corrects', 'withdraws', 'repeats'] as const;

/** On which side of a claim a stance is; the others are on neither. */
const leanings = new Map<Stance | undefined, 'for' | 'against'>([
  ['asserts', 'for'],
  ['suggests', 'for'],
  ['confirms', 'for'],
  ['doubts', 'against'],
  ['denies', 'against'],
]);

/** Checks the links between statements, and their stances against one another. */
export function checkStances({ raw, story, dates }: CheckedStory): Fault[] {
  const faults: Fault[] = [];
  const statements = story.statements ?? [];
  const places = new Map(statements.map((statement, at) => [statement?.id, at]));
  // Looked up once: each statement may be compared with thousands.
  const bounds = statements.map((_, at) => dates.get(`statements.${at}.date`));
  const dateOf = (at: number) => bounds[at];
  const fault = (path: YamlPath, problem: string, found: string, mend: string) =>
    faults.push({ path: raw.path, ...raw.positionOf(['statements', ...path]), problem, found, mend });

  /** The links of every statement to others, by their places in the file. */
  const linked = new Set<string>();
  for (const [at, statement] of statements.entries()) {
    for (const link of links) {
      for (const [step, id] of (statement?.[link] ?? []).entries()) {
        const other = id === undefined ? undefined : places.get(id);
        if (other === undefined || id === undefined) continue;
        const path: YamlPath = [at, link, step];
        const name = quoted(statement?.id ?? '');
        if (other === at) {
          fault(path, `${name} ${link} itself`, quoted(id), 'name the other statement, or take it out');
          continue;
        }
        if (link !== 'repeats' && linked.has(`${other} ${at}`)) {
          const problem = `${name} and ${quoted(id)} are each about the other`;
          fault(path, problem, `${name} ${link} ${quoted(id)}`, 'keep the link of the later one');
          continue;
        }
        if (link !== 'repeats') linked.add(`${at} ${other}`);
        const [later, earlier] = [dateOf(at), dateOf(other)];
        if (!later || !earlier || canFollow(later, earlier)) continue;
        const problem = `${name} cannot come after ${quoted(id)}, which it ${link}`;
        const found = `it is dated ${later.edtf}, ${quoted(id)} ${earlier.edtf}`;
        fault(path, problem, found, 'mend one of the dates, or take the link out');
      }
    }
  }

  const areLinked = (one: number, other: number) =>
    linked.has(`${one} ${other}`) || linked.has(`${other} ${one}`);
  /** Whether one of two was certainly said after the other; a date left out tells nothing. */
  const inTime = (one: number, other: number) => {
    const [first, second] = [dateOf(one), dateOf(other)];
    return (
      first !== undefined &&
      second !== undefined &&
      (first.earliest > second.latest || second.earliest > first.latest)
    );
  };
  const taken = new Map<string, { for: number[]; against: number[] }>();
  for (const [at, statement] of statements.entries()) {
    for (const [claim, stance] of Object.entries(statement?.stances ?? {})) {
      const leaning = leanings.get(stance);
      if (leaning === undefined) continue;
      for (const { value: speaker } of speakersOf(statement)) {
        const key = `${claim} ${speaker}`;
        const both = taken.get(key) ?? { for: [], against: [] };
        taken.set(key, both);
        const contrary = both[leaning === 'for' ? 'against' : 'for'].find(
          (other) => other === at || !(inTime(at, other) || areLinked(at, other)),
        );
        both[leaning].push(at);
        if (contrary === undefined) continue;
        const before = statements[contrary];
        const stances = `${before?.stances?.[claim] ?? ''} in ${quoted(before?.id ?? '')}, ${stance} here`;
        fault(
          [at, 'stances', claim],
          `“${speaker}” takes two contrary stances on “${claim}” at once`,
          stances,
          'mend one of them; or give the later one its date, or say that it answers, corrects or withdraws the other',
        );
        break;
      }
    }
  }
  return faults;
}
