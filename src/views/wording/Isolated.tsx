import type { Story } from '../../model/story';

interface IsolatedProps {
  story: Pick<Story, 'direction'>;
  /** Words of an author's: a name, a title, a listener. */
  children: string;
}

/** Scripts that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * An author's words among other words, so that a name in a script of the other direction moves nothing beside it
 * (Unicode Standard Annex 9). An element of their own only where that can happen: pages have hundreds of names.
 */
export function Isolated({ story, children }: IsolatedProps) {
  return story.direction === 'rtl' || rightToLeft.test(children) ? <bdi>{children}</bdi> : children;
}
