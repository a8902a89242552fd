import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AloneContext } from '../../../src/views/item/ItemAnchor';
import { ItemCard } from '../../../src/views/story/ItemCard';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

/** Shows one item as its frame does. */
function showAlone(item: string) {
  show(
    <AloneContext value={{ item, wholeStory: '/stories/harbour-flood' }}>
      <ItemCard story={exampleStory} item={item} />
    </AloneContext>,
  );
}

describe('one item alone in somebody else’s page', () => {
  it('is a statement with the hands it passed through and the claims it bears on', () => {
    const statement = exampleStory.statements.find(
      ({ form, stances }) => form === 'quote' && stances.length > 0,
    );
    showAlone(statement?.id ?? '');
    const card = screen.getByRole('region', { name: 'Statement' });
    expect(card).toHaveTextContent(statement?.words[0]?.text ?? 'no words');
    expect(within(card).getByRole('heading', { name: 'The Courier' })).toBeVisible();
    expect(within(card).getByRole('link', { name: 'The gate stood open for a night' })).toBeVisible();
  });

  it('is an event with its standing and its date', () => {
    const [event] = exampleStory.events;
    showAlone(event?.id ?? '');
    const card = screen.getByRole('region', { name: 'Event' });
    expect(within(card).getByRole('heading', { name: `1 ${event?.title}` })).toBeVisible();
    expect(card).toHaveTextContent(event?.date.words ?? 'no date');
  });

  it('leads with every link but its own to the whole story, at the top', () => {
    const own = exampleStory.statements[0]?.id ?? '';
    showAlone(own);
    const others = screen.getAllByRole('link').filter((link) => link.getAttribute('href') !== `#${own}`);
    expect(others.length).toBeGreaterThan(1);
    for (const link of others) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^\/stories\/harbour-flood#/));
      expect(link).toHaveAttribute('target', '_top');
    }
  });

  it('says so where the story has no such item', () => {
    showAlone('nothing-of-the-kind');
    expect(screen.getByText('This story has no event or statement “nothing-of-the-kind”.')).toBeVisible();
  });
});
