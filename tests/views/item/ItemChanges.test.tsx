import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/story';
import { Timeline } from '../../../src/views/timeline/Timeline';
import { Voices } from '../../../src/views/voices/Voices';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

const [event, statement, other] = [
  exampleStory.events[0]?.id ?? '',
  exampleStory.statements[0]?.id ?? '',
  exampleStory.statements[1]?.id ?? '',
];
const story: Story = {
  ...exampleStory,
  changes: [
    {
      date: { edtf: '2023-08-09', words: '9 August 2023', nature: 'point' },
      kind: 'correction',
      text: 'The gate has two wings.',
      items: [event, statement],
    },
  ],
  statements: exampleStory.statements.map((each) =>
    each.id === statement ? { ...each, withdrawnBy: [other] } : each,
  ),
};

describe('what was changed or taken back', () => {
  it('is said at the event and at the voice it is about', () => {
    show(<Timeline story={story} reader={newReader} />);
    expect(byId(event)).toHaveTextContent('Correction, 9 August 2023: The gate has two wings.');
    show(<Voices story={story} reader={newReader} />);
    const voice = byId(statement).closest('li');
    expect(voice).toHaveTextContent('Correction, 9 August 2023: The gate has two wings.');
  });

  it('stands beside the words that were withdrawn, in sight, and leads to what withdrew them', () => {
    show(<Voices story={story} reader={newReader} />);
    const link = [...byId(statement).querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'later withdrawn',
    );
    expect(link).toBeVisible();
    expect(link?.getAttribute('href')).toBe(`#${other}`);
  });
});
