import type { Section } from './story';

/** The sections of a story, and its sources, by the names that its page gives them. */
export const sectionNames: Readonly<Record<Section | 'sources', string>> = {
  stands: 'Where each side stands',
  timeline: 'Timeline',
  voices: 'Who said what',
  text: 'Full text',
  sources: 'Sources',
};
