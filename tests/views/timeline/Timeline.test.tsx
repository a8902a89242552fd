import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/views/timeline/Timeline';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

function eventTitles() {
  return screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent);
}

function eventTitled(name: string) {
  const event = screen
    .getAllByRole('article')
    .find((article) => within(article).queryByRole('heading', { name }) !== null);
  if (!event) throw new Error(`no event is titled “${name}”`);
  return event;
}

/** The dates of an event, in words: first that of the chosen clock. */
function datesOf(event: HTMLElement): (string | null)[] {
  const dates = [...event.querySelectorAll('[data-date]')];
  return dates.map((date) => (date.matches('dd') ? date.parentElement : date)?.textContent ?? null);
}

describe('the timeline', () => {
  it('lists every event in the order of the clock', () => {
    const { unmount } = show(<Timeline story={exampleStory} reader={newReader} />);
    expect(eventTitles()).toEqual([
      'The gate is left open',
      'The water is found',
      'Pumps run in the lower town',
      'The Gazette publishes its report',
    ]);
    unmount();
    show(<Timeline story={exampleStory} reader={{ clock: 'reported' }} />);
    expect(eventTitles().at(-1)).toBe('Pumps run in the lower town');
  });

  it('offers both clocks as links, keeping the filters, and says which one is chosen', () => {
    show(<Timeline story={exampleStory} reader={{ clock: 'reported', side: 'port' }} />);
    const nav = screen.getByRole('navigation', { name: 'Order of events' });
    expect(within(nav).getByRole('link', { current: true })).toHaveTextContent('When it became public');
    expect(within(nav).getByRole('link', { name: 'When it happened' })).toHaveAttribute(
      'href',
      '/stories/harbour-flood?side=port#timeline',
    );
  });

  it('dates an event on both clocks, no more exactly than the story does', () => {
    show(<Timeline story={exampleStory} reader={newReader} />);
    const event = eventTitled('The gate is left open');
    expect(within(event).getAllByText('2020')[0]).toHaveAttribute('datetime', '2020');
    expect(datesOf(event)).toEqual(['2020, day not given', 'Became public 7 August 2023, Monday']);
    expect(eventTitled('The water is found').querySelector('time')).toHaveTextContent('7 August 2023');
  });

  it('dates an event by the other clock where that one is chosen', () => {
    show(<Timeline story={exampleStory} reader={{ clock: 'reported' }} />);
    expect(datesOf(eventTitled('The gate is left open'))).toEqual([
      '7 August 2023, Monday',
      'Happened 2020, day not given',
    ]);
  });

  it('says how far an event is established, through whom, who took part and what it follows', () => {
    show(<Timeline story={exampleStory} reader={newReader} />);
    const event = eventTitled('The gate is left open');
    expect(within(event).getByText('Alleged')).toBeVisible();
    const route = within(event).getByRole('list', { name: 'Hands it passed through' });
    expect(
      within(route)
        .getAllByRole('listitem')
        .map((hand) => hand.textContent),
    ).toEqual(['The Gazette', 'through The Courier']);
    expect(within(event).getByRole('link', { name: 'Per Lind' })).toHaveAttribute('href', '#lind');
    expect(within(event).getByRole('link', { name: 'In the text, paragraph 1' })).toHaveAttribute(
      'href',
      '#gate-opened--1',
    );
    expect(
      within(eventTitled('The water is found')).getByRole('link', { name: 'The gate is left open' }),
    ).toHaveAttribute('href', '#gate-opened');
  });

  it('marks the event in focus, in the list and on the ruler', () => {
    const { container } = show(
      <Timeline story={exampleStory} reader={{ ...newReader, focus: 'pumping' }} />,
      'pumping',
    );
    expect(eventTitled('Pumps run in the lower town')).toHaveAttribute('aria-current', 'true');
    expect(container.querySelectorAll('[data-width="wide"] [data-focused]')).toHaveLength(1);
  });

  it('says so where a story has no events', () => {
    show(
      <Timeline
        story={{ ...exampleStory, events: [], order: { happened: [], reported: [] } }}
        reader={newReader}
      />,
    );
    expect(screen.getByText('This story records no events.')).toBeVisible();
  });
});
