import type { ReactNode } from 'react';
import { changesOf } from '../../model/lookups';
import type { Change, Id, Story } from '../../model/story';
import { InterfaceWords } from '../wording/InterfaceWords';
import { rich } from '../wording/rich';
import { useAllWords } from '../wording/useWords';
import { DateWords } from './DateWords';

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
  const { head } = useAllWords();
  return rich(head[kind], {
    own: kindWords,
    date: (
      <InterfaceWords>
        <DateWords date={date} as="words" />
      </InterfaceWords>
    ),
    text,
  });
}

function kindWords(inner: ReactNode): ReactNode {
  return (
    <InterfaceWords>
      <b>{inner}</b>
    </InterfaceWords>
  );
}
