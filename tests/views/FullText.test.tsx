import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FullText } from '../../src/views/text/FullText';
import { byId } from './byId';
import { exampleStory } from './exampleStory';
import { show } from './show';

function paragraph(number: number) {
  return byId(`paragraph--${number}`);
}

describe('the full text', () => {
  it('keeps its words whole, whatever rests on them', () => {
    show(<FullText story={exampleStory} />);
    expect(paragraph(1).textContent).toBe(
      'The Gazette published its report on Monday: it wrote that the gate stood open for a night in 2020.',
    );
    expect(paragraph(6).textContent).toBe('Some residents say that pumps have run since May.');
  });

  it('gives every passage one place that links lead to, at its first words', () => {
    const { container } = show(<FullText story={exampleStory} />);
    for (const { id } of exampleStory.passages) {
      expect(container.querySelectorAll(`mark[id="${id}"], mark [id="${id}"]`), id).toHaveLength(1);
    }
  });

  it('links the words of a passage to what rests on it', () => {
    show(<FullText story={exampleStory} />);
    expect(screen.getByRole('link', { name: 'The Gazette published its report on Monday' })).toHaveAttribute(
      'href',
      '#report-published',
    );
  });

  it('draws words that differ in formatting alone as one link', () => {
    show(<FullText story={exampleStory} />);
    const link = screen.getByRole('link', { name: 'the gate stood open for a night' });
    expect(link).toHaveAttribute('href', '#gazette-reports-gate');
    expect(within(link).getByText('gate').tagName).toBe('EM');
  });

  it('offers each other item on the same words as a small link with a name of its own', () => {
    show(<FullText story={exampleStory} />);
    expect(screen.getByRole('link', { name: 'also: The gate is left open' })).toHaveAttribute(
      'href',
      '#gate-opened',
    );
    expect(
      screen.getByRole('link', { name: 'also: the claim “The gate stood open for a night”' }),
    ).toHaveAttribute('href', '#gate-open');
  });

  it('leaves an author’s link its words, and puts the item’s link after them', () => {
    show(<FullText story={exampleStory} />);
    expect(screen.getByRole('link', { name: 'the water was found later' })).toHaveAttribute(
      'href',
      'https://gazette.example/water',
    );
    expect(screen.getByRole('link', { name: 'also: The water is found' })).toHaveAttribute(
      'href',
      '#flood-found',
    );
  });

  it('puts no link inside a link', () => {
    const { container } = show(<FullText story={exampleStory} />);
    expect(container.querySelector('a a')).toBeNull();
  });

  it('has headings, quotations, lists and line breaks as such', () => {
    const { container } = show(<FullText story={exampleStory} />);
    expect(screen.getByRole('heading', { level: 3, name: 'What the port says' })).toBeVisible();
    expect(container.querySelector('blockquote #paragraph--3 br')).not.toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('port').tagName).toBe('STRONG');
  });

  it('marks every passage of the item in focus', () => {
    const { container } = show(<FullText story={exampleStory} />, 'gate-opened');
    const marked = [...container.querySelectorAll('mark[data-focused]')];
    expect(marked.map((mark) => mark.textContent).join('')).toBe('the gate stood open for a night in 2020');
    expect(marked[0]).toHaveAttribute('data-mark', 'alleged');
  });
});
