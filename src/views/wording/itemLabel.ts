import { itemById, markOfStatement, speakersOf, wordsOf } from '../../model/lookups';
import { statementMarkLabels } from './markLabels';
import { listed } from './wording';
import type { Id, Mark, Story } from '../../model/story';

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

/** What an item is and how far it is established: “Event, alleged”, “Statement, on the record, paraphrased”. */
export function kindLabel(story: Story, id: Id): string {
  const item = itemById(story, id);
  if (item?.kind === 'event') return `Event, ${item.event.standing}`;
  if (item?.kind === 'claim') return 'Claim';
  if (item?.kind !== 'statement') return 'Not known';
  const mark = statementMarkLabels[markOfStatement(story, item.statement)].toLowerCase();
  return `Statement, ${mark}${item.statement.form === 'paraphrase' ? ', paraphrased' : ''}`;
}

/** An item in its own words, for where its kind is said beside it. */
export function itemTitle(story: Story, id: Id): string {
  const item = itemById(story, id);
  if (item?.kind === 'claim') return item.claim.text;
  if (item?.kind === 'unknown') return item.unknown.text;
  if (item?.kind !== 'statement') return itemLabel(story, id);
  const name = listed(speakersOf(story, item.statement).map((speaker) => speaker.name));
  const words = wordsOf(item.statement, (run) => `“${run}”`);
  if (words === '') return name;
  return item.statement.form === 'quote' ? `${name}, ${words}` : `${name}: ${words}`;
}

/** The mark of an item: silent for what is not known; undefined for a claim, which has no standing of its own. */
export function itemMark(story: Story, id: Id): Mark | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'event') return item.event.standing;
  if (item?.kind === 'statement') return markOfStatement(story, item.statement);
  return item?.kind === 'unknown' ? 'silent' : undefined;
}
