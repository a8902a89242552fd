import type { Story } from '../../model/story';
import { filledSections } from '../../model/filledSections';
import type { PageAt } from '../addresses';

/**
 * The tag that has browsers paint the first screen of a story once, and whole: after the head of a page they
 * stop reading, and would paint an empty screen first (HTML, link type `expect`; those that do not know it pass
 * over it). The heading of the first section is the first thing that may lie below.
 */
export function renderBlockingTag(page: PageAt, story: Story | undefined): string {
  if (!story || page.kind !== 'story') return '';
  const [first] = filledSections(story);
  return first ? `<link rel="expect" href="#${first}--title" blocking="render">` : '';
}
