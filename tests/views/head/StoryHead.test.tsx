import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StoryHead } from '../../../src/views/head/StoryHead';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

describe('the head of a story', () => {
  it('says what the story rests on, how long it takes and how much it holds', () => {
    const { container } = show(<StoryHead story={exampleStory} />);
    expect(container).toHaveTextContent(
      'Based on The Courier’s report of 8 August 2023, which relays The Gazette.',
    );
    const facts = within(screen.getByRole('banner')).getAllByRole('listitem').slice(0, 5);
    expect(facts.map((fact) => fact.textContent)).toEqual([
      '3 minute read',
      '4 events',
      '4 voices',
      '1 silent',
      'Share or embed',
    ]);
    expect(screen.getByRole('link', { name: 'The Courier’s report of 8 August 2023' })).toHaveAttribute(
      'href',
      '#courier',
    );
  });

  it('links each line at a glance to what it rests on, with its mark in a word', () => {
    show(<StoryHead story={exampleStory} />);
    const glance = screen.getByRole('region', { name: 'At a glance' });
    expect(within(glance).getAllByRole('listitem')).toHaveLength(3);
    expect(within(glance).getByText('Official line')).toBeVisible();
    expect(
      within(glance).getByRole('link', { name: 'The gate stood open for a night in 2020.' }),
    ).toHaveAttribute('href', '#gate-opened');
  });

  it('leaves out what a story of nothing but a text does not have', () => {
    const bare = {
      ...exampleStory,
      topics: [],
      sources: [],
      events: [],
      statements: [],
      glance: [],
      wordCount: 3,
    };
    const { container } = show(<StoryHead story={bare} />);
    expect(container).toHaveTextContent(/^as of 8 August 2023/);
    expect(screen.getAllByRole('listitem').map((fact) => fact.textContent)).toEqual([
      '1 minute read',
      'Share or embed',
    ]);
    expect(screen.queryByRole('heading', { name: 'At a glance' })).not.toBeInTheDocument();
  });
});
