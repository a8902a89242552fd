import { sections, type Section, type Story } from './story';

/** The sections in which a story has something to show, in page order; the text always. */
export function filledSections(story: Story): Section[] {
  const filled: Record<Section, boolean> = {
    stands: story.stands.length > 0,
    timeline: story.events.length > 0,
    voices: story.speakers.length > 0,
    text: true,
  };
  return sections.filter((section) => filled[section]);
}
