import type { Id, Story } from '../../model/story';

/** The attribute that says which statements pass through a part of the drawing: their places in the story. */
export function carries(story: Story, statements: readonly Id[]) {
  const places = story.statements.flatMap(({ id }, place) => (statements.includes(id) ? [place] : []));
  return { 'data-carries': places.join(' ') } as const;
}

/** The statements that pass through the part of the drawing at an element; none where there is no part. */
export function carriedAt(story: Story, element: Element): readonly Id[] {
  const places = element.closest('[data-carries]')?.getAttribute('data-carries')?.split(' ') ?? [];
  return places.flatMap((place) => story.statements[Number(place)]?.id ?? []);
}
