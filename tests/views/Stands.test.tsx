import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClaimStands } from '../../src/model/story';
import { Stands } from '../../src/views/stands/Stands';
import { exampleStory } from './exampleStory';
import { newReader, show } from './show';

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

  it('opens on the statements behind a stance: words, date, ladder in words, and the statement', () => {
    show(<Stands story={exampleStory} reader={newReader} />);
    const [port, press, town] = within(claimRow(open)).getAllByRole('cell');
    const opened = (cell: HTMLElement | undefined) => cell?.querySelector('details > ul')?.textContent;
    expect(port?.querySelector('summary')).toHaveTextContent(/^Ada Okafor$/);
    expect(opened(port)).toBe(
      '“We have not confirmed that the gate was open.”8 August 2023, Tuesday, through The CourierNote: She spoke of the gate, not of the archive.The statement in full: Ada Okafor',
    );
    expect(opened(press)).toContain('Paraphrase: ');
    expect(opened(press)).toContain(', through The Courier');
    expect(opened(town)).toContain(', through The Gazette, then The Courier');
    expect(within(port as HTMLElement).getByText(/^“We have/)).toHaveAttribute(
      'cite',
      '#okafor-has-not-confirmed',
    );
    expect(
      within(port as HTMLElement).getByRole('link', {
        name: 'The statement in full: Ada Okafor',
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
    ['One origin: Ada Okafor', { origins: [{ id: 'okafor', statements: [] }], outlets: [] }],
    [
      'One paper, one origin: The Gazette',
      { origins: [{ id: 'gazette', statements: [] }], outlets: ['gazette'] },
    ],
    [
      'Two papers, two independent origins: The Gazette; Ada Okafor',
      {
        origins: [
          { id: 'gazette', statements: [] },
          { id: 'okafor', statements: [] },
        ],
        outlets: ['gazette', 'courier'],
      },
    ],
    [
      'Two papers, two origins: Ada Okafor; Residents, on the word of The Courier',
      {
        origins: [
          { id: 'okafor', statements: ['okafor-has-not-confirmed'] },
          { id: 'courier', statements: ['residents-pumps'] },
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
