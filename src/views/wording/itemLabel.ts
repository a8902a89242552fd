import { handleOf, itemById, markOfStatement, speakersOf, wordsOf } from '../../model/lookups';
import type { Id, Mark, Story } from '../../model/story';
import { listed } from '../../words/listed';
import { quoted } from '../../words/quoted';
import type { LiveWords, Words } from '../../words/Words';

/** An item in a few words, as the name of a link to it. */
export function itemLabel(story: Story, id: Id, words: LiveWords): string {
  const { items } = words;
  const item = itemById(story, id);
  const quote = (text: string) => quoted(text, story.language);
  switch (item?.kind) {
    case 'event':
      return item.event.title;
    case 'statement': {
      const names = listed(
        words,
        speakersOf(story, item.statement).map((speaker) => speaker.name),
      );
      const said = wordsOf(item.statement, quote);
      if (said === '') return items.noComment({ names });
      return items[item.statement.form === 'quote' ? 'quote' : 'paraphrase']({ names, words: said });
    }
    case 'claim':
      return items.claim({ text: quote(item.claim.text) });
    case 'speaker':
      return item.speaker.name;
    case 'side':
      return item.side.name;
    case 'source':
      return item.source.publisher;
    default:
      return items.unknown({ text: story.unknown.find((unknown) => unknown.id === id)?.text ?? id });
  }
}

/**
 * An item in plain words: what it is, “Timeline”, “Said by Ada Okafor”, and its own words. A claim by its short form
 * where it has one: its full words repeat those of who makes it.
 */
export function itemPhrase(story: Story, id: Id, words: Words): { kind: string; words: string } {
  const { text } = words;
  const item = itemById(story, id);
  if (item?.kind === 'event') return { kind: text.noteEvent, words: item.event.title };
  if (item?.kind === 'claim') return { kind: text.noteClaim, words: handleOf(item.claim) };
  if (item?.kind === 'unknown') return { kind: text.noteUnknown, words: item.unknown.text };
  if (item?.kind !== 'statement') return { kind: '', words: itemLabel(story, id, words) };
  const names = listed(
    words,
    speakersOf(story, item.statement).map((speaker) => speaker.nameInSentence),
  );
  const said = wordsOf(item.statement, (run) => quoted(run, story.language));
  return said === ''
    ? { kind: text.noteSilence, words: names }
    : { kind: text.noteStatement({ names }), words: said };
}

/** The mark of an item: silent for what is not known; undefined for a claim, which has no standing of its own. */
export function itemMark(story: Story, id: Id): Mark | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'event') return item.event.standing;
  if (item?.kind === 'statement') return markOfStatement(story, item.statement);
  return item?.kind === 'unknown' ? 'silent' : undefined;
}
