import { itemById, markOfStatement, speakerById } from '../../model/lookups';
import type { Id, Mark, Story } from '../../model/story';
import { quoted } from './quoted';

/** An item in a few words, as the name of a link to it. */
export function itemLabel(story: Story, id: Id): string {
  const item = itemById(story, id);
  switch (item?.kind) {
    case 'event':
      return item.event.title;
    case 'statement': {
      const { form, words } = item.statement;
      const { name } = speakerById(story, item.statement.speaker);
      if (words === undefined) return `${name}, no comment`;
      // Quotation marks are for words that were spoken.
      return form === 'quote' ? `${name}, “${words}”` : `${name}, paraphrased: ${words}`;
    }
    case 'claim':
      return `the claim “${item.claim.text}”`;
    case 'speaker':
      return item.speaker.name;
    case 'side':
      return item.side.name;
    case 'source':
      return item.source.publisher;
    default:
      return `not known: ${story.unknown.find((unknown) => unknown.id === id)?.text ?? id}`;
  }
}

/** An item in plain words: what it is, “Timeline”, “Said by Ada Okafor”, and its own words. */
export function itemPhrase(story: Story, id: Id): { kind: string; words: string } {
  const item = itemById(story, id);
  if (item?.kind === 'event') return { kind: 'Timeline:', words: item.event.title };
  if (item?.kind === 'claim') return { kind: 'Where each side stands:', words: item.claim.text };
  if (item?.kind === 'unknown') return { kind: 'Not known:', words: item.unknown.text };
  if (item?.kind !== 'statement') return { kind: '', words: itemLabel(story, id) };
  const { form, words, speaker } = item.statement;
  const { name } = speakerById(story, speaker);
  if (words === undefined) return { kind: 'No comment:', words: name };
  return { kind: `Said by ${name}:`, words: form === 'quote' ? quoted(words, story.language) : words };
}

/** The mark of an item: silent for what is not known; undefined for a claim, which has no standing of its own. */
export function itemMark(story: Story, id: Id): Mark | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'event') return item.event.standing;
  if (item?.kind === 'statement') return markOfStatement(story, item.statement);
  return item?.kind === 'unknown' ? 'silent' : undefined;
}
