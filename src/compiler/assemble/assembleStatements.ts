/*
 * Assembles statements: their words in runs, their routes, what they do to claims and to one another.
 */
import type { Id, Statement, StoryDate } from '../../model/story';
import type { ParsedDate } from '../dates/parseDate';
import { statementRoutes } from '../routes/routeOf';
import { originalRunsOf, runsOf, speakersOf } from '../schema/statementParts';
import type { Authored } from '../schema/storySchema';
import { type Ended, endedKey, endedStances } from './endedStances';
import { given } from './given';
import { wordRuns } from './wordRuns';

const linkNames = ['answers', 'corrects', 'withdraws', 'repeats'] as const;

/** What statements are assembled with. */
interface Around {
  dateAt(path: string): ParsedDate;
  format(date: ParsedDate): StoryDate;
  passagesOf(item: Id): Id[];
}

/** Assembles every statement of a story, and finds the stances that no longer stand. */
export function assembleStatements(
  story: Authored,
  { dateAt, format, passagesOf }: Around,
): { statements: Statement[]; ended: Ended } {
  const ended = endedStances(
    story.statements.map((statement, at) => {
      const { earliest, latest } = dateAt(`statements.${at}.date`);
      return {
        id: statement.id,
        speakers: speakersOf(statement).map(({ value }) => value),
        stances: stancesOf(statement),
        corrects: statement.corrects ?? [],
        withdraws: statement.withdraws ?? [],
        earliest,
        latest,
      };
    }),
  );
  const back = linksBack(story);
  const statements = story.statements.map((statement, at): Statement => {
    const { id, form } = statement;
    const speakers = speakersOf(statement).map(({ value }) => value);
    const links = Object.fromEntries(linkNames.map((name) => [name, statement[name] ?? []]));
    return {
      id,
      speakers,
      ...given({ cue: statement.cue }),
      form,
      words: wordRuns(
        form,
        runsOf(statement).map(({ value }) => value),
      ),
      date: format(dateAt(`statements.${at}.date`)),
      ...given({ to: statement.to }),
      routes: statementRoutes(statement, story.sources),
      stances: stancesOf(statement).map(({ claim, stance }) => {
        const ends = speakers.map((speaker) => ended.get(endedKey(id, claim, speaker)));
        return { claim, stance, ...given({ endedBy: ends.includes(undefined) ? undefined : ends[0] }) };
      }),
      ...(links as Record<(typeof linkNames)[number], Id[]>),
      answeredBy: back.answers.get(id) ?? [],
      correctedBy: back.corrects.get(id) ?? [],
      withdrawnBy: back.withdraws.get(id) ?? [],
      repeatedBy: back.repeats.get(id) ?? [],
      ...given({ translated: statement.translated }),
      ...(statement.original !== undefined && {
        original: originalRunsOf(statement).map(({ value }) => value),
      }),
      passages: passagesOf(id),
      ...given({ note: statement.note }),
    };
  });
  return { statements, ended };
}

function stancesOf({ stances }: Authored['statements'][number]) {
  return Object.entries(stances ?? {}).map(([claim, stance]) => ({ claim, stance }));
}

/** For each kind of link the statements that lead to one, in story order. */
function linksBack({ statements }: Authored) {
  const back = {
    answers: new Map<Id, Id[]>(),
    corrects: new Map<Id, Id[]>(),
    withdraws: new Map<Id, Id[]>(),
    repeats: new Map<Id, Id[]>(),
  };
  for (const statement of statements) {
    for (const name of linkNames) {
      for (const id of statement[name] ?? []) {
        const list = back[name].get(id);
        if (list) list.push(statement.id);
        else back[name].set(id, [statement.id]);
      }
    }
  }
  return back;
}
