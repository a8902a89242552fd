import type { Id } from '../model/story';

/** The attribute that says which items an element stands for, so that their focus marks it. */
export function standsFor(...ids: readonly Id[]) {
  return { 'data-items': ids.join(' ') } as const;
}
