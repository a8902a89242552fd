import { changesOf } from '../../model/lookups';
import type { Change, ChangeKind, Id, Story } from '../../model/story';
import { interfaceLanguage } from '../wording/interfaceLanguage';
import { DateWords } from './DateWords';

const kinds: Record<ChangeKind, string> = { correction: 'Correction', update: 'Update' };

/** The changes of the account that are about an item, a line each; nothing where there is none. */
export function ItemChanges({ story, of }: { story: Story; of: Id }) {
  return changesOf(story, of).map((change) => (
    <p key={`${change.date.edtf} ${change.text}`}>
      <ChangeWords change={change} />
    </p>
  ));
}

/** One change: what kind, when, and what was changed. */
export function ChangeWords({ change: { date, kind, text } }: { change: Change }) {
  return (
    <>
      <b {...interfaceLanguage}>{kinds[kind]}</b>, <DateWords date={date} as="words" />: {text}
    </>
  );
}
