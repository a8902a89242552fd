import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AloneContext } from '../../../src/views/item/ItemAnchor';
import { ItemCard } from '../../../src/views/story/ItemCard';
import { exampleStory } from '../exampleStory';
import { english } from '../../words/english';
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
    const card = screen.getByRole('article', { name: /./ });
    expect(card).toHaveTextContent(statement?.words[0]?.text ?? 'no words');
    const hands = within(card).getAllByRole('listitem');
    expect(hands.at(-1)).toHaveTextContent('The Courier');
    const [taken] = statement?.stances ?? [];
    const claim = exampleStory.claims.find(({ id }) => id === taken?.claim);
    expect(within(card).getByRole('link', { name: claim?.text ?? 'no claim' })).toBeVisible();
  });

  it('is an event with its standing and its date', () => {
    const [event] = exampleStory.events;
    showAlone(event?.id ?? '');
    const card = screen.getByRole('article', { name: event?.title ?? 'no title' });
    expect(within(card).getByRole('heading', { name: event?.title ?? 'no title' })).toBeVisible();
    expect(card).toHaveTextContent(english.marks[event?.standing ?? 'silent']);
    expect(card).toHaveTextContent(event?.date.words ?? 'no date');
  });

  it('leads with every link to the whole story, at the top', () => {
    showAlone(exampleStory.statements.find(({ stances }) => stances.length > 0)?.id ?? '');
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^\/stories\/harbour-flood#/));
      expect(link).toHaveAttribute('target', '_top');
    }
  });

  it('says so where the story has no such item', () => {
    showAlone('nothing-of-the-kind');
    expect(screen.getByText('This story has no event or statement “nothing-of-the-kind”.')).toBeVisible();
  });
});
