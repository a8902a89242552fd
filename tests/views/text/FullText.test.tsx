import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FullText } from '../../../src/views/text/FullText';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

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

  it('draws words that lead to one target as one link, however they are formatted or shared', () => {
    show(<FullText story={exampleStory} />);
    const link = screen.getByRole('link', { name: /^it wrote that/ });
    expect(link).toHaveTextContent(/^it wrote that the gate stood open for a night in 2020$/);
    expect(link).toHaveAttribute('href', '#gazette-reports-gate');
    expect(within(link).getByText('gate').tagName).toBe('EM');
    expect(link.querySelectorAll('mark')).toHaveLength(3);
  });

  it('offers all that rests on the same words, each by kind, standing and words', () => {
    show(<FullText story={exampleStory} />);
    const [button] = screen.getAllByRole('button', { name: 'What rests on these words: 3' });
    const list = byId(button?.getAttribute('popovertarget') ?? '');
    expect(list).toHaveAttribute('popover', 'auto');
    const links = [...list.querySelectorAll('li > a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [
        'Statement, reported, paraphrased: The Gazette: The gate stood open for a night.',
        '#gazette-reports-gate',
      ],
      ['Event, alleged: The gate is left open', '#gate-opened'],
      ['Claim: The gate stood open for a night', '#gate-open'],
    ]);
  });

  it('offers nothing more where the words lead to the one item that rests on them', () => {
    show(<FullText story={exampleStory} />);
    expect(paragraph(3).querySelector('button')).toBeNull();
  });

  it('leaves an author’s link its words, and offers the item after them', () => {
    show(<FullText story={exampleStory} />);
    expect(screen.getByRole('link', { name: 'the water was found later' })).toHaveAttribute(
      'href',
      'https://gazette.example/water',
    );
    const button = screen.getByRole('button', { name: 'What rests on these words: 1' });
    expect(byId(button.getAttribute('popovertarget') ?? '')).toHaveTextContent('The water is found');
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
