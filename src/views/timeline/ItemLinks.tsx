import { Fragment } from 'react';
import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { InterfaceWords } from '../wording/InterfaceWords';

interface ItemLinksProps {
  story: Story;
  label: string;
  items: readonly { id: Id; words: string }[];
}

/** One labelled fact of an event whose value is a row of links to other items; nothing without items. */
export function ItemLinks({ story, label, items }: ItemLinksProps) {
  if (items.length === 0) return null;
  return (
    <>
      <InterfaceWords story={story}>{label}</InterfaceWords>:{' '}
      {items.map(({ id, words }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <ItemAnchor story={story} to={id}>
            {words}
          </ItemAnchor>
        </Fragment>
      ))}
      .{' '}
    </>
  );
}
