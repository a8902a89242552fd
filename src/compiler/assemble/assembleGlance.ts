import type { GlanceLine, Id, Mark } from '../../model/story';
import type { Authored } from '../schema/storySchema';

/** The words in square brackets are what leads to the item; the brackets are not shown. */
const linkedWords = /\[([^[\]]+)\]/;

/** Assembles the lines of “At a glance”; `markOf` gives the mark of an item. */
export function assembleGlance(glance: Authored['glance'], markOf: (id: Id) => Mark): GlanceLine[] {
  return glance.map(({ label, text, see }) => {
    const found = linkedWords.exec(text);
    const words = found?.[1];
    if (!found || words === undefined) return { label, text, see, mark: markOf(see) };
    const plain = text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
    const link = { from: found.index, to: found.index + words.length };
    return { label, text: plain, link, see, mark: markOf(see) };
  });
}
