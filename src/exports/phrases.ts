/*
 * Dates, hands, stances and statements as phrases that can be read aloud, for the formats without markup.
 */
import {
  handNameInSentence,
  isAnonymous,
  isNamed,
  originalOf,
  speakersOf,
  statementById,
  wordsOf,
} from '../model/lookups';
import type { Change, Id, Position, StanceTaken, Statement, Story } from '../model/story';
import { attributedName, nameSaysUnnamed } from '../words/attributedName';
import { dateInOneLine } from '../words/dateInOneLine';
import { joined } from '../words/joined';
import { languageName } from '../words/languageName';
import { listed } from '../words/listed';
import type { Message } from '../words/Message';
import { quoted } from '../words/quoted';
import type { LiveWords, Words } from '../words/Words';

/** “A former official (not named) to The Post, then The Courier”; the last hand is what the reader can read. */
export function routePhrase(story: Story, hands: readonly Id[], words: Words): string {
  const [first = '', second, ...others] = hands.map((id) => attributedName(story, id, words));
  if (second === undefined) return first;
  const after = others.reduce((before, next) => words.exports.then({ hands: before, next }), second);
  return words.exports.routeTo({ from: first, hands: after });
}

/**
 * What the story knows up to, and that it was corrected: “as of 8 August 2023; corrected 9 August 2023”. Of several
 * corrections the last is named.
 */
export function asOfPhrase({ asOf, changes }: Pick<Story, 'asOf' | 'changes'>, words: LiveWords): string {
  const { phrases } = words;
  const last = changes.findLast(({ kind }) => kind === 'correction');
  const date = dateInOneLine(asOf, phrases);
  return last
    ? phrases.asOfCorrected({ date, corrected: dateInOneLine(last.date, phrases) })
    : phrases.asOf({ date });
}

/** A change as a line of its own: “Correction, 9 August 2023: The ferry has two decks.” */
export function changePhrase({ kind, date, text }: Change, { phrases }: LiveWords): string {
  return phrases[kind]({ date: dateInOneLine(date, phrases), text });
}

/** A statement as others refer to it: “Ada Stone, 4 March 2024”. */
function mentionOf(story: Story, id: Id, words: LiveWords): string {
  const { phrases } = words;
  const { speakers, date } = statementById(story, id);
  const names = speakers.map((speaker) => {
    const name = handNameInSentence(story, speaker);
    return isNamed(story, speaker) || nameSaysUnnamed(name, words) ? name : phrases.notNamed({ name });
  });
  return phrases.mention({ names: listed(words, names), date: dateInOneLine(date, phrases) });
}

/** How a statement is tied to others, a phrase for each kind of tie, without a full stop: “Answers: Ada Stone, 2024”. */
export function tiePhrases(story: Story, statement: Statement, words: Words): string[] {
  const { exports: messages } = words;
  return [
    ...tied(story, messages.answers, statement.answers, words),
    ...tied(story, messages.saysAgain, statement.repeats, words),
    ...tied(story, messages.corrects, statement.corrects, words),
    ...tied(story, messages.withdraws, statement.withdraws, words),
    ...tied(story, messages.answeredBy, statement.answeredBy, words),
    ...tied(story, messages.saidAgainBy, statement.repeatedBy, words),
    ...endPhrases(story, statement, words),
  ];
}

/** Through which statements one no longer stands, in the same form; none where it stands. */
export function endPhrases(
  story: Story,
  { correctedBy, withdrawnBy }: Statement,
  words: LiveWords,
): string[] {
  const { phrases } = words;
  return [
    ...tied(story, phrases.endedByCorrection, correctedBy, words),
    ...tied(story, phrases.endedByWithdrawal, withdrawnBy, words),
  ];
}

function tied(story: Story, message: Message<'statements'>, ids: readonly Id[], words: LiveWords): string[] {
  if (ids.length === 0) return [];
  const mentions = ids.map((id) => mentionOf(story, id, words));
  return [message({ statements: joined(words.lists.semicolon, mentions) })];
}

/** A side's stance with the speakers who took it, and whether they only relay it or are not named. */
export function positionPhrase(story: Story, { stance, statements }: Position, words: Words): string {
  const { exports: messages, lists } = words;
  const made = statements.map((id) => statementById(story, id));
  const speakers = made.flatMap((statement) => speakersOf(story, statement));
  const names = [...new Set(speakers.map((speaker) => routePhrase(story, [speaker.id], words)))];
  const relays = stance === 'asserts' && speakers.every(({ publishes }) => publishes !== undefined);
  const notes = stance === 'no-comment' ? made.flatMap(({ note }) => note ?? []) : [];
  const position = messages.position({
    stance: relays ? messages.reports : messages[stance],
    names: joined(lists.comma, names),
  });
  return joined(lists.sentences, [position, ...notes]);
}

/** What a statement does to a claim, and whether that no longer stands. */
export function stancePhrase(
  story: Story,
  statement: Statement,
  { stance, endedBy }: StanceTaken,
  words: Words,
): string {
  const { exports: messages } = words;
  const relays =
    stance === 'asserts' && speakersOf(story, statement).every(({ publishes }) => publishes !== undefined);
  const taken = relays ? messages.reports : messages[stance];
  return endedBy === undefined
    ? taken
    : messages.ended({ stance: taken, statement: mentionOf(story, endedBy, words) });
}

/** What was said, with its cue: a quotation, a rendering that says it is one, or silence. */
export function statementPhrase(story: Story, statement: Statement, words: Words): string {
  const { exports: messages, lists } = words;
  const { form, cue = messages.said, to, translated } = statement;
  if (form === 'no-comment') return messages.hadNotCommentedSentence;
  const unnamed = speakersOf(story, statement).every(isAnonymous);
  const said = messages.quotationWords({
    manner: joined(lists.comma, [
      messages[form === 'quote' ? 'quotation' : 'paraphrase'],
      ...(translated === undefined
        ? []
        : [messages.translatedFrom({ language: languageName(words, translated) })]),
      ...(unnamed ? [messages.notNamed] : []),
    ]),
    cue: to === undefined ? cue : messages.cueTo({ cue, to }),
    words: wordsOf(statement, (run) => quoted(run, story.language)),
  });
  const original = originalOf(statement, (run) => quoted(run, translated ?? story.language));
  return original === undefined ? said : messages.beforeTranslation({ statement: said, original });
}
