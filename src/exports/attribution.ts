/*
 * Words of a story with their attribution (who said them, through whose hands, when, and where to read on),
 * as plain text and as HTML, so that a copy never travels without it.
 */
import {
  attributedName,
  changesOf,
  handName,
  handsAfter,
  itemById,
  originalOf,
  passageById,
  speakersOf,
  wordsOf,
} from '../model/lookups';
import { escapeMarkup } from './escapeMarkup';
import { asOfPhrase, changePhrase, endPhrases, joined, languageName } from './phrases';
import { publication } from './Site';
import type { Id, Passage, Run, Statement, Story, StoryDate, StoryEvent } from '../model/story';

/** The same words for two kinds of clipboard. */
export interface Attributed {
  plain: string;
  html: string;
}

interface Parts {
  words: string;
  /** Who says so, through whom, and when. */
  credit: string;
}

/**
 * An item with its attribution; `address` is that of the item, in full. `words` are those that were
 * copied; without them the item's own. Undefined for items that say nothing themselves.
 */
export function attribution(story: Story, id: Id, address: string, words?: string): Attributed | undefined {
  const parts = partsOf(story, id, words);
  if (!parts) return undefined;
  const origin = `“${story.title}”, ${publication}, ${asOfPhrase(story)}`;
  return {
    plain: `${parts.words}\n— ${parts.credit}\n${origin}\n${address}`,
    html: [
      `<blockquote cite="${escapeMarkup(address)}"><p>${escapeMarkup(parts.words)}</p></blockquote>`,
      `<p>— ${escapeMarkup(parts.credit)}<br>`,
      `<a href="${escapeMarkup(address)}">${escapeMarkup(origin)}</a></p>`,
    ].join(''),
  };
}

/**
 * Of the items that rest on words of the full text, the one that a copy of them is credited to: a
 * statement before an event before a claim. Undefined where they reach beyond one passage.
 */
export function creditedItem(story: Story, items: readonly Id[], words: string): Id | undefined {
  const holds = (passage: Passage | undefined) => passage && even(passage.words).includes(even(words));
  const held = items.filter((id) =>
    passagesOf(story, id).some((passage) => holds(passageById(story, passage))),
  );
  const kinds = ['statement', 'event', 'claim'];
  const rank = (id: Id) => kinds.indexOf(itemById(story, id)?.kind ?? '');
  return held.filter((id) => rank(id) >= 0).toSorted((a, b) => rank(a) - rank(b))[0];
}

function passagesOf(story: Story, id: Id): readonly Id[] {
  const item = itemById(story, id);
  if (item?.kind === 'statement') return item.statement.passages;
  if (item?.kind === 'event') return item.event.passages;
  return item?.kind === 'claim' ? item.claim.passages : [];
}

function partsOf(story: Story, id: Id, words: string | undefined): Parts | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'statement') return partsOfStatement(story, item.statement, words);
  if (item?.kind === 'event') return partsOfEvent(story, item.event, words);
  if (item?.kind !== 'claim') return undefined;
  return {
    words: words === undefined ? item.claim.text : quoted(words),
    credit: words === undefined ? 'a claim' : `on the claim: ${item.claim.text}`,
  };
}

function partsOfStatement(story: Story, statement: Statement, words: string | undefined): Parts {
  const speakers = speakersOf(story, statement);
  const named = joined(speakers.map(({ id }) => attributedName(story, id)));
  const who = speakers.map(({ id, role }) => `${attributedName(story, id)}, ${role}`).join('; ');
  const hands = throughAll(
    story,
    statement.routes.map((route) => handsAfter(story, statement, route)),
  );
  const translated =
    statement.translated === undefined ? [] : [`translated from ${languageName(statement.translated)}`];
  const since = [...endPhrases(story, statement), ...corrections(story, statement.id)];
  const rest = [[`${inOneLine(statement.date)}${hands}`, ...translated].join(', '), ...since].join('. ');
  const own = wordsOf(statement, (run) => `“${run}”`);
  if (statement.form === 'no-comment') {
    // What a silence refers to may be in doubt, and that must not stay behind.
    const note = statement.note === undefined ? '' : `. ${statement.note}`;
    return {
      words: words === undefined ? `${named} had not commented` : quoted(words),
      credit: `on the silence of ${who}, ${rest}${note}`,
    };
  }
  const original = originalOf(statement, (run) => `“${run}”`);
  const both = original === undefined ? own : `${original} (translation: ${own})`;
  if (words === undefined && statement.form === 'quote') return { words: both, credit: `${who}, ${rest}` };
  const holds = ({ text, quoted: isQuoted }: Run) => isQuoted && even(text).includes(even(words ?? ''));
  const runs = [
    ...statement.words,
    ...(statement.original ?? []).map((text): Run => ({ text, quoted: true })),
  ];
  if (words !== undefined && runs.some(holds)) return { words: quoted(words), credit: `${who}, ${rest}` };
  // Words of the story must not pass for the speaker's own.
  return words === undefined
    ? { words: own, credit: `paraphrase of ${who}, ${rest}` }
    : { words: quoted(words), credit: `On Record, on what was said by ${who}, ${rest}` };
}

function partsOfEvent(story: Story, event: StoryEvent, words: string | undefined): Parts {
  const own = event.summary === undefined ? event.title : `${event.title}. ${event.summary}`;
  const credit = `${event.standing}; ${inOneLine(event.date)}${throughAll(story, event.routes)}`;
  return {
    words: words === undefined ? own : quoted(words),
    credit: [credit, ...corrections(story, event.id)].join('. '),
  };
}

/** “, through The Wire, then The Gazette, and through The Courier”; empty where nothing lies between. */
function throughAll(story: Story, routes: readonly (readonly Id[])[]): string {
  const ways = routes
    .filter((hands) => hands.length > 0)
    .map((hands) => `through ${hands.map((hand) => handName(story, hand)).join(', then ')}`);
  return ways.length === 0 ? '' : `, ${ways.join(', and ')}`;
}

/** What of an item was wrong before travels with a copy of it. */
function corrections(story: Story, id: Id): string[] {
  return changesOf(story, id)
    .filter(({ kind }) => kind === 'correction')
    .map(changePhrase);
}

function inOneLine({ words, qualifier }: StoryDate): string {
  return qualifier === undefined ? words : `${words} (${qualifier})`;
}

/** In quotation marks, once: a reader may have selected them, or one of them. */
function quoted(words: string): string {
  return `“${bare(words)}”`;
}

function bare(words: string): string {
  return words.trim().replace(/^[“"]|[”"]$/g, '');
}

/** Without what a selection may add or lose: white space and the outer quotation marks. */
function even(words: string): string {
  return bare(words).replace(/\s+/g, ' ');
}
