import type { FramedPart } from '../../exports/Site';
import { snippetForms, type SnippetForm } from '../../exports/snippets';
import { sections, type Story } from '../../model/story';
import { filledSections } from '../../model/filledSections';
import type { SharingWords } from '../../words/Words';
import { itemLabel } from '../../views/wording/itemLabel';
import type { ShareForm, SharePart } from '../../views/share/ShareActions';

/** What can be embedded of a story, in the order of its page. */
export function sharePartsOf(story: Story, words: SharingWords): SharePart[] {
  return [
    { value: '', name: words.share.wholeCard, kind: 'whole' },
    { value: 'story', name: words.share.wholePage, kind: 'whole' },
    ...filledSections(story).map((section): SharePart => ({
      value: section,
      name: words.sections[section],
      kind: 'section',
    })),
    ...story.events.map(({ id }): SharePart => ({
      value: id,
      name: itemLabel(story, id, words),
      kind: 'event',
    })),
    ...story.statements.map(({ id }): SharePart => ({
      value: id,
      name: itemLabel(story, id, words),
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

/** The forms of a snippet, as choices list them. */
export function shareForms({ share }: SharingWords): ShareForm[] {
  const forms: Record<SnippetForm, Omit<ShareForm, 'value'>> = {
    element: { name: share.element, note: share.elementNote },
    frame: { name: share.frame, note: share.frameNote },
    address: { name: share.editors, note: share.editorsNote },
    'element-jsx': { name: share.elementJsx, note: share.elementJsxNote },
    'frame-jsx': { name: share.frameJsx, note: share.frameJsxNote },
    words: { name: share.words, note: share.wordsNote },
  };
  return snippetForms.map((value) => ({ value, ...forms[value] }));
}
