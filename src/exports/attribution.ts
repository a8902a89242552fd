/*
 * Words of a story with their attribution (who said them, through whose hands, when, and where to read on),
 * as plain text and as HTML, so that a copy never travels without it.
 */
import {
  changesOf,
  handName,
  handsAfter,
  itemById,
  originalOf,
  passageById,
  speakersOf,
  wordsOf,
} from '../model/lookups';
import { namedRoutes } from '../model/namedRoutes';
import type { Id, Passage, Statement, Story, StoryDate, StoryEvent } from '../model/story';
import { attributedName } from '../words/attributedName';
import { joined } from '../words/joined';
import { languageName } from '../words/languageName';
import { listed } from '../words/listed';
import { quoted } from '../words/quoted';
import type { LiveWords } from '../words/Words';
import { escapeMarkup } from './escapeMarkup';
import { asOfPhrase, changePhrase, endPhrases } from './phrases';

/** The same words for two kinds of clipboard. */
export interface Attributed {
  plain: string;
  html: string;
}

interface Parts {
  words: string;
  /** What of it is in another language than the story. */
  foreign?: string;
  /** That language (BCP 47). */
  language?: string;
  /** Who says so, through whom, and when. */
  credit: string;
}

/**
 * An item with its attribution; `address` is that of the item, in full. `copied` are the words that were
 * copied; without them the item's own. Undefined for items that say nothing themselves.
 */
export function attribution(
  story: Story,
  id: Id,
  address: string,
  words: LiveWords,
  copied?: string,
): Attributed | undefined {
  const parts = partsOf(story, id, words, copied);
  if (!parts) return undefined;
  const origin = words.attribution.origin({
    title: quoted(story.title, story.language),
    asOf: asOfPhrase(story, words),
  });
  // A function, since a replacement of text would take “$” for a pattern.
  const marked = escapeMarkup(parts.words).replace(
    escapeMarkup(parts.foreign ?? ''),
    (foreign) => foreign && `<span lang="${parts.language}" dir="auto">${foreign}</span>`,
  );
  return {
    plain: `${parts.words}\n— ${parts.credit}\n${origin}\n${address}`,
    html: [
      `<blockquote cite="${escapeMarkup(address)}"><p>${marked}</p></blockquote>`,
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

function partsOf(story: Story, id: Id, words: LiveWords, copied: string | undefined): Parts | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'statement') return partsOfStatement(story, item.statement, words, copied);
  if (item?.kind === 'event') return partsOfEvent(story, item.event, words, copied);
  if (item?.kind !== 'claim') return undefined;
  const { text } = item.claim;
  return copied === undefined
    ? { words: text, credit: words.attribution.claim }
    : { words: quotedOnce(copied, story), credit: words.attribution.onClaim({ claim: text }) };
}

function partsOfStatement(
  story: Story,
  statement: Statement,
  words: LiveWords,
  copied: string | undefined,
): Parts {
  const { attribution: messages, lists } = words;
  const { form, translated } = statement;
  const speakers = speakersOf(story, statement);
  const names = speakers.map(({ id }) => attributedName(story, id, words));
  const who = joined(
    lists.semicolon,
    speakers.map(({ role }, index) => messages.speaker({ name: names[index] ?? '', role })),
  );
  const dated = throughAll(
    story,
    statement.routes.map((route) => handsAfter(story, statement, route)),
    dateWithRest(statement.date, words),
    words,
  );
  const told =
    translated === undefined
      ? dated
      : messages.translated({ when: dated, language: languageName(words, translated) });
  const since = [...endPhrases(story, statement, words), ...corrections(story, statement.id, words)];
  const when = joined(lists.sentences, [told, ...since]);
  const quote = (run: string) => quoted(run, story.language);
  const own = wordsOf(statement, quote);
  if (form === 'no-comment') {
    // What a silence refers to may be in doubt, and that must not stay behind.
    const noted = statement.note === undefined ? [when] : [when, statement.note];
    return {
      words:
        copied === undefined
          ? messages.hadNotCommented({ names: listed(words, names) })
          : quotedOnce(copied, story),
      credit: messages.onSilence({ who, when: joined(lists.sentences, noted) }),
    };
  }
  const language = translated ?? story.language;
  const original = originalOf(statement, (run) => quoted(run, language));
  const credit = messages.credit({ who, when });
  const holds = (text: string) => even(text).includes(even(copied ?? ''));
  const foreign =
    copied === undefined ? original : statement.original?.some(holds) && quoted(bare(copied), language);
  if (foreign)
    return {
      words: copied === undefined ? messages.withTranslation({ original: foreign, words: own }) : foreign,
      credit,
      foreign,
      language,
    };
  if (copied === undefined)
    return { words: own, credit: form === 'quote' ? credit : messages.paraphrase({ who, when }) };
  // Words of the story must not pass for the speaker's own.
  const spoken = statement.words.some((run) => run.quoted && holds(run.text));
  return { words: quotedOnce(copied, story), credit: spoken ? credit : messages.onWords({ who, when }) };
}

function partsOfEvent(story: Story, event: StoryEvent, words: LiveWords, copied: string | undefined): Parts {
  const { attribution: messages, lists, standings } = words;
  const own =
    event.summary === undefined ? event.title : lists.sentences({ before: event.title, next: event.summary });
  const credit = messages.event({
    standing: standings[event.standing],
    when: throughAll(story, event.routes, dateWithRest(event.date, words), words),
  });
  return {
    words: copied === undefined ? own : quotedOnce(copied, story),
    credit: joined(lists.sentences, [credit, ...corrections(story, event.id, words)]),
  };
}

/** “2020, through The Wire, then The Gazette, and through The Courier”; the date alone where nothing lies between. */
function throughAll(
  story: Story,
  routes: readonly (readonly Id[])[],
  when: string,
  { attribution: messages }: LiveWords,
): string {
  const [first, ...others] = namedRoutes(story, routes)
    .filter((hands) => hands.length > 0)
    .map((hands) => {
      const [begin = '', ...rest] = hands.map((hand) => handName(story, hand));
      return rest.reduce((way, next) => messages.wayOn({ way, next }), messages.way({ first: begin }));
    });
  if (first === undefined) return when;
  return messages.route({
    when,
    ways: others.reduce((ways, way) => messages.waysAnd({ ways, way }), first),
  });
}

/** What of an item was wrong before travels with a copy of it. */
function corrections(story: Story, id: Id, words: LiveWords): string[] {
  return changesOf(story, id)
    .filter(({ kind }) => kind === 'correction')
    .map((change) => changePhrase(change, words));
}

function dateWithRest({ words: date, qualifier }: StoryDate, { phrases }: LiveWords): string {
  return qualifier === undefined ? date : phrases.dateInBrackets({ date, rest: qualifier });
}

/** In quotation marks, once: a reader may have selected them, or one of them. */
function quotedOnce(words: string, { language }: Story): string {
  return quoted(bare(words), language);
}

function bare(words: string): string {
  return words.trim().replace(/^[“"„«»「”]\u202f?|\u202f?[”"“»«」]$/g, '');
}

/** Without what a selection may add or lose: white space and the outer quotation marks. */
function even(words: string): string {
  return bare(words).replace(/\s+/g, ' ');
}
