import { type AnchorHTMLAttributes, createContext, useContext } from 'react';
import { sectionOf } from '../../model/lookups';
import type { Id, Section, Story } from '../../model/story';

/** A section or one item that stands alone in a frame, and the address of the whole story, where everything else is. */
export interface Alone {
  section?: Section | undefined;
  item?: Id | undefined;
  wholeStory: string;
}

/** Says that a section or an item stands alone; without it the whole story is on the page. */
export const AloneContext = createContext<Alone | undefined>(undefined);

interface ItemAnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> {
  story: Story;
  /** The item or passage to go to. */
  to: Id;
}

/** A link to an item or passage: on this page where it is shown here, else in the whole story, at the top. */
export function ItemAnchor({ story, to, children, ...attributes }: ItemAnchorProps) {
  const alone = useContext(AloneContext);
  const here = alone?.item === undefined ? alone?.section === sectionOf(story, to) : alone.item === to;
  const elsewhere = alone !== undefined && !here;
  return (
    <a
      {...attributes}
      href={elsewhere ? `${alone.wholeStory}#${to}` : `#${to}`}
      target={elsewhere ? '_top' : undefined}
    >
      {children}
    </a>
  );
}
