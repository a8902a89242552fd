import { itemById, markOfStatement, speakersOf, wordsOf } from '../../model/lookups';
import { listed } from './wording';
import type { Id, Mark, Story } from '../../model/story';
import { quoted } from './quoted';

/** An item in a few words, as the name of a link to it. */
export function itemLabel(story: Story, id: Id): string {
  const item = itemById(story, id);
  switch (item?.kind) {
    case 'event':
      return item.event.title;
    case 'statement': {
      const { form } = item.statement;
      const name = listed(speakersOf(story, item.statement).map((speaker) => speaker.name));
      const words = wordsOf(item.statement, (run) => `“${run}”`);
      if (words === '') return `${name}, no comment`;
      return form === 'quote' ? `${name}, ${words}` : `${name}, paraphrased: ${words}`;
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
  const names = listed(speakersOf(story, item.statement).map((speaker) => speaker.nameInSentence));
  const words = wordsOf(item.statement, (run) => quoted(run, story.language));
  return words === '' ? { kind: 'No comment:', words: names } : { kind: `Said by ${names}:`, words };
}

/** The mark of an item: silent for what is not known; undefined for a claim, which has no standing of its own. */
export function itemMark(story: Story, id: Id): Mark | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'event') return item.event.standing;
  if (item?.kind === 'statement') return markOfStatement(story, item.statement);
  return item?.kind === 'unknown' ? 'silent' : undefined;
}
