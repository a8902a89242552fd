import { Fragment } from 'react';
import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { InterfaceWords } from '../wording/InterfaceWords';
import { Isolated } from '../wording/Isolated';

interface ItemLinksProps {
  story: Story;
  label: string;
  /** Where `leads` is false, the item has no more to say than its name. */
  items: readonly { id: Id; words: string; leads: boolean }[];
}

/** One labelled fact of an event whose value is a row of other items, most of them links; nothing without items. */
export function ItemLinks({ story, label, items }: ItemLinksProps) {
  if (items.length === 0) return null;
  return (
    <>
      <InterfaceWords story={story}>{label}</InterfaceWords>:{' '}
      {items.map(({ id, words, leads }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          {leads ? (
            <ItemAnchor story={story} to={id}>
              {words}
            </ItemAnchor>
          ) : (
            <Isolated story={story}>{words}</Isolated>
          )}
        </Fragment>
      ))}
      .{' '}
    </>
  );
}
