import { itemById, markOfStatement, speakerById } from '../../model/lookups';
import { statementMarkLabels } from './markLabels';
import type { Id, Mark, Story } from '../../model/story';

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
  const { form, words, speaker } = item.statement;
  const { name } = speakerById(story, speaker);
  if (words === undefined) return name;
  return form === 'quote' ? `${name}, “${words}”` : `${name}: ${words}`;
}

/** The mark of an item: silent for what is not known; undefined for a claim, which has no standing of its own. */
export function itemMark(story: Story, id: Id): Mark | undefined {
  const item = itemById(story, id);
  if (item?.kind === 'event') return item.event.standing;
  if (item?.kind === 'statement') return markOfStatement(story, item.statement);
  return item?.kind === 'unknown' ? 'silent' : undefined;
}
