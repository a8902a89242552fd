import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { claimById } from '../../../src/model/lookups';
import type { ClaimStands, Position, Stance } from '../../../src/model/story';
import { Stands } from '../../../src/views/stands/Stands';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

const open = 'The gate stood open for a night';

function claimRow(name: string) {
  return screen.getByRole('row', { name: new RegExp(name) });
}

describe('where each side stands', () => {
  it('is a table with a header for each side and each claim', () => {
    show(<Stands story={exampleStory} />);
    const table = screen.getByRole('table', { name: 'Each claim, and the stance of each side on it' });
    const sides = within(table).getAllByRole('columnheader');
    expect(sides.map((side) => side.textContent)).toEqual([
      'Claim',
      'The port',
      'The press',
      'The town',
      'The ministry',
    ]);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ id }) => id),
    ).toEqual(['gate-open', 'archive-lost']);
  });

  it('says each stance in one to three words', () => {
    show(<Stands story={exampleStory} />);
    const cells = within(claimRow(open)).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Has not confirmed',
      'Reports it',
      'Says so, unnamed',
      'No comment',
    ]);
  });

  it('says of every stance whether those who take it are named, but for a silence', () => {
    const [row, ...others] = exampleStory.stands;
    const taken = (stance: Stance, statement: string) => {
      const cells = row?.cells.map((cell) => ({ ...cell, positions: [{ stance, statements: [statement] }] }));
      const stands = [{ ...(row as ClaimStands), cells: cells ?? [] }, ...others];
      const { unmount } = show(<Stands story={{ ...exampleStory, stands }} />);
      const words = within(claimRow(open)).getAllByRole('cell')[0]?.textContent;
      unmount();
      return words;
    };
    expect(taken('denies', 'keeper-it-was-bad')).toBe('Denies it, unnamed');
    expect(taken('denies', 'okafor-has-not-confirmed')).toBe('Denies it');
    expect(taken('no-comment', 'keeper-it-was-bad')).toBe('No comment');
  });

  it('explains the signs that the story uses, and no others', () => {
    const explained = (story: typeof exampleStory) => {
      const { container, unmount } = show(<Stands story={story} />);
      const marks = [...container.querySelectorAll('p:last-of-type [data-mark]')].map(
        (mark) => mark.textContent,
      );
      unmount();
      return marks;
    };
    expect(explained(exampleStory)).not.toContain('planned');
    const [event] = exampleStory.events;
    if (!event) throw new Error('the example has an event');
    expect(explained({ ...exampleStory, events: [{ ...event, standing: 'planned' }] })).toContain('planned');
  });

  it('leads from a stance to the saying, and from a number to each further one', () => {
    const [row, ...others] = exampleStory.stands;
    const both = ['okafor-has-not-confirmed', 'okafor-archive'];
    const cells = row?.cells.map((cell, at) =>
      at === 0 ? { ...cell, positions: [{ stance: 'denies' as const, statements: both }] } : cell,
    );
    const stands = [{ ...(row as ClaimStands), cells: cells ?? [] }, ...others];
    show(<Stands story={{ ...exampleStory, stands }} />);
    const links = within(claimRow(open)).getAllByRole('link', { name: /gate stood open/ });
    expect(links.slice(1, 3).map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Denies it', '#okafor-has-not-confirmed'],
      ['2', '#okafor-archive'],
    ]);
  });

  it('has no two controls of one name', () => {
    const { container } = show(<Stands story={exampleStory} />);
    const names = [...container.querySelectorAll('a, summary')].map(
      (control) => control.getAttribute('aria-label') ?? control.textContent,
    );
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves the cell of a side that took no position empty, for the sheet to draw a dash', () => {
    show(<Stands story={exampleStory} />);
    const cells = within(claimRow('Part of the archive')).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['Does not answer', '', '', '']);
    expect(cells[1]).toHaveAttribute('data-side', 'The press');
  });

  it('says once what a dash is, what “has not confirmed” is not, and what the signs mean', () => {
    const { container } = show(<Stands story={exampleStory} />);
    expect(container.textContent.split('is not a denial')).toHaveLength(2);
    expect(screen.getByText(/^A dash: no position recorded/)).toBeVisible();
    expect(screen.getByText('alleged or reported')).toHaveAttribute('data-mark', 'reported');
  });

  it('says of a claim that nobody puts forward that nobody does', () => {
    show(<Stands story={exampleStory} />);
    expect(claimRow('Part of the archive')).toHaveTextContent('Nobody in this account says so');
    expect(claimRow(open)).not.toHaveTextContent('Nobody in this account says so');
  });

  it('says of a claim that was put forward and taken back that nobody does any more, and of a hint nothing', () => {
    const [stands] = exampleStory.stands.filter(({ cells }) =>
      cells.some(({ positions }) => positions.some(({ stance }) => stance === 'asserts')),
    );
    if (!stands) throw new Error('the example has no claim that is asserted');
    const { text } = claimById(exampleStory, stands.claim);
    const cellsWith = (position: Position | undefined, earlier: Position[]) =>
      stands.cells.map((cell, at) => ({
        ...cell,
        positions: at === 0 && position ? [position] : [],
        earlier: at === 0 ? earlier : [],
      }));
    const [statement = ''] = stands.cells.flatMap(({ positions }) => positions)[0]?.statements ?? [];
    const shown = (position: Position | undefined, earlier: Position[]) => {
      const cells = cellsWith(position, earlier);
      const { unmount } = show(
        <Stands story={{ ...exampleStory, stands: [{ ...stands, cells, origins: [] }] }} />,
      );
      const words = claimRow(text).textContent;
      unmount();
      return words;
    };
    const said = (stance: Position['stance']): Position => ({ stance, statements: [statement] });
    expect(shown(undefined, [said('asserts')])).toContain('Nobody in this account says so any more');
    expect(shown(said('suggests'), [])).not.toContain('Nobody in this account');
    expect(shown(said('denies'), [])).toMatch(/Nobody in this account says so(?! any more)/);
  });

  it.each<[string, Pick<ClaimStands, 'origins' | 'outlets'>]>([
    [
      'One origin: Ada Okafor',
      { origins: [{ id: 'okafor', speakers: ['okafor'], statements: [] }], outlets: [] },
    ],
    [
      'One paper, one origin: The Gazette',
      { origins: [{ id: 'gazette', speakers: ['gazette-desk'], statements: [] }], outlets: ['gazette'] },
    ],
    [
      'Two papers, two independent origins: The Gazette; Ada Okafor',
      {
        origins: [
          { id: 'gazette', speakers: ['gazette-desk'], statements: [] },
          { id: 'okafor', speakers: ['okafor'], statements: [] },
        ],
        outlets: ['gazette', 'courier'],
      },
    ],
    [
      'Two papers, two origins: Ada Okafor; Residents, on the word of The Courier',
      {
        origins: [
          { id: 'okafor', speakers: ['okafor'], statements: ['okafor-has-not-confirmed'] },
          { id: 'courier', speakers: ['residents'], statements: ['residents-pumps'] },
        ],
        outlets: ['gazette', 'courier'],
      },
    ],
  ])('counts origins in the notes of a claim: %s', (sentence, counts) => {
    const stands = exampleStory.stands.slice(0, 1).map((each) => ({ ...each, ...counts }));
    const { container } = show(<Stands story={{ ...exampleStory, stands }} />);
    expect(container.querySelector('details')).toHaveTextContent(sentence);
  });

  it('marks the claim in focus, and the answer of a statement in focus', () => {
    const { unmount } = show(<Stands story={exampleStory} />, 'gate-open');
    expect(screen.getByRole('rowheader', { current: true })).toHaveTextContent(open);
    unmount();
    const { container } = show(<Stands story={exampleStory} />, 'okafor-archive');
    expect(container.querySelectorAll('[data-focused]')).toHaveLength(1);
    expect(container.querySelector('[data-focused]')).toHaveTextContent('Does not answer');
  });
});
