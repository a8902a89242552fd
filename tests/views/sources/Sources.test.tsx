import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Sources } from '../../../src/views/sources/Sources';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

describe('sources and what is not known', () => {
  it('cites a source with publisher, title, author, date and address', () => {
    show(<Sources story={exampleStory} />);
    const source = byId('courier');
    expect(source).toHaveTextContent('The Courier, “Port will not say who opened the gate”');
    expect(source).toHaveTextContent('By A. Writer · 8 August 2023, Tuesday, 08:02');
    expect(within(source).getByRole('link')).toHaveAttribute('href', 'https://courier.example/gate');
  });

  it('says through whom alone a source is known', () => {
    show(<Sources story={exampleStory} />);
    expect(document.getElementById('gazette')).toHaveTextContent('Known only through The Courier');
  });

  it('lists what is not known, with the words that say so', () => {
    show(<Sources story={exampleStory} />);
    expect(screen.getByRole('heading', { name: 'What is not known' })).toHaveAttribute('id', 'unknown');
    const unknown = byId('unknown--1');
    expect(unknown).toHaveTextContent('Who opened the gate.');
    expect(within(unknown).getByRole('link', { name: 'In the text, paragraph 2' })).toHaveAttribute(
      'href',
      '#unknown--1--1',
    );
  });
});
