import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FullText } from '../../../src/views/text/FullText';
import { passageRules } from '../../../src/views/text/passageRules';
import { byId } from '../byId';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

function paragraph(number: number) {
  return byId(`paragraph--${number}`);
}

function noteOf(link: Element) {
  return byId(link.getAttribute('href')?.slice(1) ?? '');
}

function words(number: number) {
  return paragraph(number).querySelector('p')?.textContent;
}

describe('the full text', () => {
  it('keeps its words whole, whatever rests on them', () => {
    show(<FullText story={exampleStory} />);
    expect(words(1)).toBe(
      'The Gazette published its report on Monday: it wrote that the gate stood open for a night in 2020.',
    );
    expect(words(6)).toBe('Some residents say that pumps have run since May.');
  });

  it('says of words in another language which it is, and how they run where that is another way', () => {
    const segments = [{ text: 'He said “' }, { text: 'un deux', language: 'fr' }, { text: '”.' }];
    const text = [{ kind: 'paragraph' as const, number: 1, segments }];
    const french = () => [...paragraph(1).querySelectorAll('[lang]')].map(({ outerHTML }) => outerHTML);
    const { unmount } = show(<FullText story={{ ...exampleStory, text }} />);
    expect(french()).toEqual(['<span lang="fr">un deux</span>']);
    unmount();
    show(<FullText story={{ ...exampleStory, language: 'he', direction: 'rtl', text }} />);
    expect(french()).toEqual(['<span lang="fr" dir="ltr">un deux</span>']);
  });

  it('gives every passage one place that links lead to, at its first words', () => {
    const { container } = show(<FullText story={exampleStory} />);
    for (const { id } of exampleStory.passages) {
      expect(container.querySelectorAll(`mark[id="${id}"], mark [id="${id}"]`), id).toHaveLength(1);
    }
  });

  it('leads from the words of a passage to a note of what rests on it, in plain words, with the way to its place', () => {
    show(<FullText story={exampleStory} />);
    const link = screen.getByRole('link', { name: 'The Gazette published its report on Monday' });
    const note = noteOf(link);
    const item = note.querySelector('a');
    expect(item).toHaveAttribute('href', '#report-published');
    expect(item).toHaveAttribute('data-kind', 'Timeline:');
    expect(item).toHaveTextContent(/^The Gazette publishes/);
  });

  it('draws words that overlap as one link, however they are formatted or shared', () => {
    show(<FullText story={exampleStory} />);
    const link = screen.getByRole('link', { name: /^it wrote that/ });
    expect(link).toHaveTextContent(/^it wrote that the gate stood open for a night in 2020$/);
    expect(within(link).getByText('gate').tagName).toBe('EM');
    expect(link.querySelectorAll('mark')).toHaveLength(3);
  });

  it('says how many things rest on the words where it is more than one, and lists them', () => {
    show(<FullText story={exampleStory} />);
    const link = screen.getByRole('link', { name: /^it wrote that/ });
    expect(link).toHaveAttribute('data-count', '3');
    const links = [...noteOf(link).querySelectorAll('a')];
    const told = links.map(
      (each) => `${each.dataset['kind']} ${each.textContent} ${each.getAttribute('href')}`,
    );
    expect(told).toEqual([
      'Said by The Gazette: The gate stood open for a night. #gazette-reports-gate',
      'Timeline: The gate is left open #gate-opened',
      'Where each side stands: The gate stood open for a night #gate-open',
    ]);
    expect(paragraph(3).querySelector('[data-count]')).toBeNull();
  });

  it('has no note where the words themselves say what is not known', () => {
    show(<FullText story={exampleStory} />);
    expect(screen.getByText('Nobody says who opened it').closest('a')).toBeNull();
  });

  it('leaves an author’s link its words, and leads to the note after them', () => {
    show(<FullText story={exampleStory} />);
    expect(screen.getByRole('link', { name: 'the water was found later' })).toHaveAttribute(
      'href',
      'https://gazette.example/water',
    );
    const link = screen.getByRole('link', { name: 'What rests on these words: 1' });
    expect(noteOf(link)).toHaveTextContent('The water is found');
  });

  it('lights the whole of a passage that others cut, by a rule of its own', () => {
    const { container } = show(<FullText story={exampleStory} />);
    const rules = passageRules(exampleStory);
    expect(rules).toContain('#gazette-reports-gate--1:target) [data-items~=gazette-reports-gate]');
    const lit = [...container.querySelectorAll('mark[data-items~=gazette-reports-gate]')];
    expect(lit.map((mark) => mark.textContent).join('')).toBe(
      'it wrote that the gate stood open for a night in 2020',
    );
    expect(rules).not.toContain('report-published');
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
  });
});
