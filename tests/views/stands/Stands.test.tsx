import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClaimStands, Stance, Story } from '../../../src/model/story';
import { Stands } from '../../../src/views/stands/Stands';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

const open = 'The gate stood open for a night';

function claimRow(name: string) {
  return screen.getByRole('row', { name: new RegExp(name) });
}

function Where() {
  const { search, hash } = useLocation();
  return <output>{search + hash}</output>;
}

describe('where each side stands', () => {
  it('is a table with a header for each side and each claim', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
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

  it('says each stance in words', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
    const [port, press, town, ministry] = within(claimRow(open)).getAllByRole('cell');
    expect(port).toHaveTextContent('Has not confirmed');
    expect(press).toHaveTextContent('Reports it');
    expect(town).toHaveTextContent('Says so, not named');
    expect(ministry).toHaveTextContent('Had not commented');
  });

  it('says of every stance whether those who take it are named, but for a silence', () => {
    const [row, ...others] = exampleStory.stands;
    const taken = (stance: Stance, statement: string) => {
      const cells = row?.cells.map((cell) => ({ ...cell, positions: [{ stance, statements: [statement] }] }));
      const stands = [{ ...(row as ClaimStands), cells: cells ?? [] }, ...others];
      const { unmount } = show(<Stands story={{ ...exampleStory, stands }} reader={newReader} />);
      const words = within(claimRow(open)).getAllByRole('cell')[0]?.querySelector('[data-mark]')?.textContent;
      unmount();
      return words;
    };
    expect(taken('denies', 'keeper-it-was-bad')).toMatch(/^Denies it, not named/);
    expect(taken('denies', 'okafor-has-not-confirmed')).toMatch(/^Denies it(?!, not named)/);
    expect(taken('no-comment', 'keeper-it-was-bad')).toMatch(/^Had not commented(?!, not named)/);
  });

  it('has no two links of one name that lead to two statements', () => {
    const [first, second] = exampleStory.stands;
    const [okafor, keeper] = ['okafor-has-not-confirmed', 'keeper-it-was-bad'];
    const again = exampleStory.statements.map((statement) =>
      statement.id === keeper
        ? { ...statement, speaker: 'okafor', stances: [{ claim: 'archive-lost', stance: 'denies' as const }] }
        : statement,
    );
    const stands = [first, second].map((row, at) => ({
      ...(row as ClaimStands),
      cells: (row?.cells ?? []).map((cell) => ({
        ...cell,
        positions: [{ stance: 'denies' as const, statements: [at === 0 ? okafor : keeper] }],
      })),
    }));
    show(<Stands story={{ ...exampleStory, statements: again, stands } as Story} reader={newReader} />);
    const leadsTo = new Map<string, Set<string | null>>();
    for (const link of screen.getAllByRole('link', { name: /^The statement in full/, hidden: true })) {
      const name = link.textContent;
      leadsTo.set(name, (leadsTo.get(name) ?? new Set()).add(link.getAttribute('href')));
    }
    expect([...leadsTo.values()].map(({ size }) => size)).toEqual([1, 1]);
  });

  it('opens on the statements behind a stance: words, date, route in words, and the statement', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
    const [port, press, town] = within(claimRow(open)).getAllByRole('cell');
    const opened = (cell: HTMLElement | undefined) => cell?.querySelector('details > ul')?.textContent;
    expect(port?.querySelector('summary')).toHaveTextContent(/^Ada Okafor$/);
    expect(opened(port)).toBe(
      '“We have not confirmed that the gate was open.”8 August 2023, Tuesday, through The CourierNote: She spoke of the gate, not of the archive.The statement in full: Ada Okafor: The gate stood open for a night',
    );
    expect(opened(press)).toContain('Paraphrase ');
    expect(opened(press)).toContain(', through The Courier');
    expect(opened(town)).toContain(', through The Gazette, then The Courier');
    expect(within(port as HTMLElement).getByText(/^“We have/)).toHaveAttribute(
      'cite',
      '#okafor-has-not-confirmed',
    );
    expect(
      within(port as HTMLElement).getByRole('link', {
        name: 'The statement in full: Ada Okafor: The gate stood open for a night',
        hidden: true,
      }),
    ).toHaveAttribute('href', '#okafor-has-not-confirmed');
  });

  it('tells the reader that “has not confirmed” is not a denial, where it stands and nowhere else', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
    const gloss = screen.getByText('“Has not confirmed” is not a denial.');
    expect(gloss.closest('td')).toHaveAttribute('data-side', 'The port');
  });

  it('says “no position recorded” for a side that took none', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
    expect(within(claimRow('Part of the archive')).getAllByText('no position recorded')).toHaveLength(3);
  });

  it('links a side to its statements and a claim to its passages', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
    expect(screen.getByRole('link', { name: 'The town' })).toHaveAttribute('href', '?side=town#voices');
    expect(screen.getByRole('link', { name: 'In the text, paragraph 1' })).toHaveAttribute(
      'href',
      '#gate-open--1',
    );
  });

  it('keeps what else is chosen when a side is, but for the claim', async () => {
    show(
      <>
        <Stands story={exampleStory} reader={{ clock: 'reported', claim: 'gate-open' }} />
        <Where />
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'The town' }));
    expect(screen.getByRole('status')).toHaveTextContent('?side=town&clock=reported#voices');
  });

  it.each<[string, Pick<ClaimStands, 'origins' | 'outlets'>]>([
    ['No origin recorded', { origins: [], outlets: [] }],
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
  ])('counts origins in a sentence: %s', (sentence, counts) => {
    const stands = exampleStory.stands.slice(0, 1).map((each) => ({ ...each, ...counts }));
    show(<Stands story={{ ...exampleStory, stands }} reader={newReader} />);
    expect(screen.getByRole('rowheader')).toHaveTextContent(sentence);
  });

  it('marks the claim in focus, and the answer of a statement in focus', () => {
    const { unmount } = show(<Stands story={exampleStory} reader={newReader} />, 'gate-open');
    expect(screen.getByRole('rowheader', { current: true })).toHaveTextContent(open);
    unmount();
    const { container } = show(<Stands story={exampleStory} reader={newReader} />, 'okafor-archive');
    expect(container.querySelectorAll('[data-focused]')).toHaveLength(1);
    expect(container.querySelector('[data-focused]')).toHaveTextContent('Declines to answer');
  });
});
