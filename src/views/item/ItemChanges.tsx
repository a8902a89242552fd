import { changesOf } from '../../model/lookups';
import type { Change, ChangeKind, Id, Story } from '../../model/story';
import { InterfaceWords } from '../wording/InterfaceWords';
import { DateWords } from './DateWords';

const kinds: Record<ChangeKind, string> = { correction: 'Correction', update: 'Update' };

/** The changes of the account that are about an item, a line each; nothing where there is none. */
export function ItemChanges({ story, of }: { story: Story; of: Id }) {
  return changesOf(story, of).map((change) => (
    <p key={`${change.date.edtf} ${change.text}`}>
      <ChangeWords story={story} change={change} />
    </p>
  ));
}

/** One change: what kind, when, and what was changed. */
export function ChangeWords({ story, change: { date, kind, text } }: { story: Story; change: Change }) {
  return (
    <>
      <InterfaceWords story={story}>
        <b>{kinds[kind]}</b>, <DateWords date={date} as="words" />
      </InterfaceWords>
      : {text}
    </>
  );
}
