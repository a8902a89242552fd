/*
 * Dates, hands, stances and statements as phrases that can be read aloud, for the formats without markup.
 */
import { attributedName, isAnonymous, speakersOf, statementById, wordsOf } from '../model/lookups';
import { stancePhrases } from '../model/stancePhrases';
import type { Id, Position, Stance, Statement, Story, StoryDate } from '../model/story';

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

/** What a statement does to a claim. */
export function stancePhrase(story: Story, statement: Statement, stance: Stance): string {
  const relays =
    stance === 'asserts' && speakersOf(story, statement).every(({ publishes }) => publishes !== undefined);
  return relays ? 'reports it' : phraseOf(stance);
}

/** What was said, with its cue: a quotation, a rendering that says it is one, or silence. */
export function statementPhrase(story: Story, statement: Statement): string {
  const { form, cue, to } = statement;
  if (form === 'no-comment') return 'Had not commented.';
  const listener = to === undefined ? '' : `, to ${to}`;
  const unnamed = speakersOf(story, statement).every(isAnonymous) ? ', not named' : '';
  const words = wordsOf(statement, (run) => `“${run}”`);
  return form === 'quote'
    ? `In quotation${unnamed} (${cue ?? 'said'}${listener}): ${words}`
    : `In paraphrase${unnamed} (${cue ?? 'said'}${listener}): ${words}`;
}
