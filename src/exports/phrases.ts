/*
 * Dates, hands, stances and statements as phrases that can be read aloud, for the formats without markup.
 */
import {
  attributedName,
  handNameInSentence,
  isAnonymous,
  isNamed,
  nameSaysUnnamed,
  originalOf,
  speakersOf,
  statementById,
  wordsOf,
} from '../model/lookups';
import { stancePhrases } from '../model/stancePhrases';
import type { Change, Id, Position, Stance, StanceTaken, Statement, Story, StoryDate } from '../model/story';

/** “2020, day not given”. */
export function dateInOneLine({ words, qualifier }: StoryDate): string {
  return qualifier === undefined ? words : `${words}, ${qualifier}`;
}

/** “A former official (not named) to The Post, then The Courier”; the last hand is what the reader can read. */
export function routePhrase(story: Story, hands: readonly Id[]): string {
  const names = hands.map((id) => attributedName(story, id));
  const [first = '', ...others] = names;
  return others.length === 0 ? first : `${first} to ${others.join(', then ')}`;
}

/**
 * What the story knows up to, and that it was corrected: “as of 8 August 2023, Tuesday; corrected 9 August 2023,
 * Wednesday”. Of several corrections the last is named.
 */
export function asOfPhrase({ asOf, changes }: Pick<Story, 'asOf' | 'changes'>): string {
  const last = changes.findLast(({ kind }) => kind === 'correction');
  return `as of ${dateInOneLine(asOf)}${last ? `; corrected ${dateInOneLine(last.date)}` : ''}`;
}

/** A change as a line of its own: “Correction, 9 August 2023, Wednesday: The ferry has two decks.” */
export function changePhrase({ kind, date, text }: Change): string {
  return `${kind === 'correction' ? 'Correction' : 'Update'}, ${dateInOneLine(date)}: ${text}`;
}

/** The English name of a language; its code where it has none. */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** A statement as others refer to it: “Ada Stone, 4 March 2024, Monday”. */
function mentionOf(story: Story, id: Id): string {
  const { speakers, date } = statementById(story, id);
  const names = speakers.map((speaker) => {
    const name = handNameInSentence(story, speaker);
    return isNamed(story, speaker) || nameSaysUnnamed(name) ? name : `${name} (not named)`;
  });
  return `${joined(names)}, ${dateInOneLine(date)}`;
}

/** How a statement is tied to others, a phrase for each kind of tie, without a full stop: “Answers: Ada Stone, 2024”. */
export function tiePhrases(story: Story, statement: Statement): string[] {
  return [
    ...tied(story, 'Answers', statement.answers),
    ...tied(story, 'Says again', statement.repeats),
    ...tied(story, 'Corrects', statement.corrects),
    ...tied(story, 'Withdraws', statement.withdraws),
    ...tied(story, 'Answered by', statement.answeredBy),
    ...tied(story, 'Said again by', statement.repeatedBy),
    ...endPhrases(story, statement),
  ];
}

/** Through which statements one no longer stands, in the same form; none where it stands. */
export function endPhrases(story: Story, { correctedBy, withdrawnBy }: Statement): string[] {
  return [
    ...tied(story, 'No longer stands; corrected by', correctedBy),
    ...tied(story, 'No longer stands; withdrawn by', withdrawnBy),
  ];
}

function tied(story: Story, words: string, ids: readonly Id[]): string[] {
  return ids.length === 0 ? [] : [`${words}: ${ids.map((id) => mentionOf(story, id)).join('; ')}`];
}

/** “a”, “a and b”, “a, b and c”. */
export function joined(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

/** A stance in words; plain text has no gloss beside it, so the phrase itself must rule out a misreading. */
function phraseOf(stance: Stance): string {
  const phrase = stancePhrases[stance];
  return stance === 'has-not-confirmed' ? `${phrase}, which is not a denial` : phrase;
}

/** A side's stance with the speakers who took it, and whether they only relay it or are not named. */
export function positionPhrase(story: Story, { stance, statements }: Position): string {
  const made = statements.map((id) => statementById(story, id));
  const speakers = made.flatMap((statement) => speakersOf(story, statement));
  const names = [...new Set(speakers.map((speaker) => routePhrase(story, [speaker.id])))].join(', ');
  const relays = stance === 'asserts' && speakers.every(({ publishes }) => publishes !== undefined);
  const notes = stance === 'no-comment' ? made.flatMap(({ note }) => note ?? []) : [];
  return [`${relays ? 'reports it' : phraseOf(stance)}: ${names}`, ...notes].join('. ');
}

/** What a statement does to a claim, and whether that no longer stands. */
export function stancePhrase(story: Story, statement: Statement, { stance, endedBy }: StanceTaken): string {
  const relays =
    stance === 'asserts' && speakersOf(story, statement).every(({ publishes }) => publishes !== undefined);
  const ended = endedBy === undefined ? '' : `, which no longer stands since: ${mentionOf(story, endedBy)}`;
  return `${relays ? 'reports it' : phraseOf(stance)}${ended}`;
}

/** What was said, with its cue: a quotation, a rendering that says it is one, or silence. */
export function statementPhrase(story: Story, statement: Statement): string {
  const { form, cue, to } = statement;
  if (form === 'no-comment') return 'Had not commented.';
  const listener = to === undefined ? '' : `, to ${to}`;
  const unnamed = speakersOf(story, statement).every(isAnonymous) ? ', not named' : '';
  const from =
    statement.translated === undefined ? '' : `, translated from ${languageName(statement.translated)}`;
  const kind = form === 'quote' ? 'quotation' : 'paraphrase';
  const words = wordsOf(statement, (run) => `“${run}”`);
  const original = originalOf(statement, (run) => `“${run}”`);
  const before = original === undefined ? '' : `; before translation: ${original}`;
  return `In ${kind}${from}${unnamed} (${cue ?? 'said'}${listener}): ${words}${before}`;
}
