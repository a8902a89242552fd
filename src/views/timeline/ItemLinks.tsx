import type { ReactNode } from 'react';
import type { Id, Story } from '../../model/story';
import { ItemAnchor } from '../item/ItemAnchor';
import { Isolated } from '../wording/Isolated';
import { joinedBy } from '../wording/rich';
import { useAllWords } from '../wording/useWords';

interface ItemLinksProps {
  story: Story;
  /** Where `leads` is false, the item has no more to say than its name. */
  items: readonly { id: Id; words: string; leads: boolean }[];
}

/** A row of other items, most of them links. */
export function ItemLinks({ story, items }: ItemLinksProps): ReactNode {
  const { lists } = useAllWords();
  return joinedBy(
    lists.comma,
    items.map(({ id, words, leads }) =>
      leads ? (
        <ItemAnchor key={id} story={story} to={id}>
          {words}
        </ItemAnchor>
      ) : (
        <Isolated key={id} story={story}>
          {words}
        </Isolated>
      ),
    ),
  );
}
