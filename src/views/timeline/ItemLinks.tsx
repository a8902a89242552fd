import type { ReactNode } from 'react';
import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { joinedBy } from '../wording/rich';
import { useAllWords } from '../wording/useWords';

interface ItemLinksProps {
  story: Story;
  items: readonly { id: Id; words: string }[];
}

/** A row of links to other items. */
export function ItemLinks({ story, items }: ItemLinksProps): ReactNode {
  const { lists } = useAllWords();
  return joinedBy(
    lists.comma,
    items.map(({ id, words }) => (
      <ItemAnchor key={id} story={story} to={id}>
        {words}
      </ItemAnchor>
    )),
  );
}
