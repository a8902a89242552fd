/** What a contender is given of a story. */
export interface GivenStory {
  title: string;
  events: { id: string; date: string; title: string; text: string }[];
}

/** The story that stands in the page. */
export function givenStory(): GivenStory {
  return JSON.parse(document.getElementById('story')?.textContent ?? '') as GivenStory;
}

/** Where the story is to be drawn. */
export function place(): HTMLElement {
  const element = document.getElementById('timeline');
  if (!element) throw new Error('the page has no #timeline');
  return element;
}
