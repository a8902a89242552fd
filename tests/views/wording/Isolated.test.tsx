import { describe, expect, it } from 'vitest';
import { Sources } from '../../../src/views/sources/Sources';
import { Isolated } from '../../../src/views/wording/Isolated';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';
import { Voices } from '../../../src/views/voices/Voices';
import { render } from '../render';

const markup = (words: string, direction: 'ltr' | 'rtl') =>
  render(<Isolated story={{ direction }}>{words}</Isolated>).container.innerHTML;

describe('a name among other words', () => {
  it('is isolated where it is written the other way, and costs no element where it is not', () => {
    expect(markup('أخبار 24', 'ltr')).toBe('<bdi>أخبار 24</bdi>');
    expect(markup('קול העיר', 'ltr')).toBe('<bdi>קול העיר</bdi>');
    expect(markup('The Courier', 'ltr')).toBe('The Courier');
    expect(markup('The Courier', 'rtl')).toBe('<bdi>The Courier</bdi>');
  });

  it('moves no date beside it: of a listener, of an author and of a publisher', () => {
    const story = {
      ...exampleStory,
      statements: exampleStory.statements.map((each) => ({ ...each, to: 'أخبار 24' })),
      sources: exampleStory.sources.map((each) => ({ ...each, publisher: 'صحيفة 7', author: 'سامر نجار' })),
    };
    show(<Voices story={story} reader={newReader} />);
    show(<Sources story={story} />);
    const isolated = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(isolated).toEqual(expect.arrayContaining(['Said to أخبار 24', 'صحيفة 7', 'سامر نجار']));
  });
});
