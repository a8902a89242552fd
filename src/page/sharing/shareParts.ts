import { sectionNames } from '../../model/sectionNames';
import type { FramedPart } from '../../exports/Site';
import { snippetForms, type SnippetForm } from '../../exports/snippets';
import { sections, type Story } from '../../model/story';
import { filledSections } from '../../model/filledSections';
import { itemLabel } from '../../views/wording/itemLabel';
import type { ShareForm, SharePart } from '../../views/share/ShareActions';

/** What can be embedded of a story, in the order of its page. */
export function sharePartsOf(story: Story): SharePart[] {
  return [
    { value: '', name: 'The whole story, as a card', kind: 'whole' },
    { value: 'story', name: 'The whole story, as a page', kind: 'whole' },
    ...filledSections(story).map((section): SharePart => ({
      value: section,
      name: sectionNames[section],
      kind: 'section',
    })),
    ...story.events.map(({ id }): SharePart => ({ value: id, name: itemLabel(story, id), kind: 'event' })),
    ...story.statements.map(({ id }): SharePart => ({
      value: id,
      name: itemLabel(story, id),
      kind: 'statement',
    })),
  ];
}

/** A part by the value that choices know it by. */
export function embedPart(value: string): FramedPart {
  if (value === 'story') return { layout: 'page' };
  const section = sections.find((name) => name === value);
  return value === '' || section ? { section } : { item: value };
}

const words: Record<SnippetForm, Omit<ShareForm, 'value'>> = {
  element: {
    name: 'Element',
    note: 'Takes the height of its content, and the theme of your page. Until it comes, the link stands.',
  },
  frame: {
    name: 'Plain frame',
    note: 'Where a page takes no script of others. It has one height; what is longer scrolls inside. With theme=auto in its address it follows the reader’s system; write light or dark if your page is always that.',
  },
  address: {
    name: 'WordPress and other editors',
    note: 'Paste the address on a line of its own. Editors that know oEmbed make a frame of it.',
  },
  'element-jsx': { name: 'React or MDX, element', note: 'The same as JSX, for React 19.' },
  'frame-jsx': { name: 'React or MDX, frame', note: 'The plain frame as JSX.' },
  words: { name: 'Plain text', note: 'For a mail, or where nothing else is taken.' },
};

/** The forms of a snippet, as choices list them. */
export const shareForms: readonly ShareForm[] = snippetForms.map((value) => ({ value, ...words[value] }));
