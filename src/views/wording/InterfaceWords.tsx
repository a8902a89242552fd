import type { ReactNode } from 'react';
import type { Story } from '../../model/story';
import { interfaceLanguage } from './interfaceLanguage';

interface InterfaceWordsProps {
  story: Story;
  children: ReactNode;
}

/** Words of the interface within words of the story: an element of their own only where the story is in another language. */
export function InterfaceWords({ story, children }: InterfaceWordsProps) {
  return /^en\b/.test(story.language) ? children : <span {...interfaceLanguage}>{children}</span>;
}
