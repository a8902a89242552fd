import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/views/timeline/Timeline';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

function eventTitles() {
  return screen
    .getAllByRole('article')
    .map((article) => within(article).getByRole('heading').textContent.replace(/^\d+ /, ''));
}

function eventTitled(name: string) {
  const event = screen
    .getAllByRole('article')
    .find((article) => within(article).queryByRole('heading', { name: new RegExp(`${name}$`) }) !== null);
  if (!event) throw new Error(`no event is titled “${name}”`);
  return event;
}

/** The dates of an event, in words: first that of the chosen clock. */
function datesOf(event: HTMLElement): (string | null)[] {
  const dates = [...event.querySelectorAll('[data-date]')];
  return dates.map((date) => date.textContent);
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
    expect(within(nav).getByRole('link', { current: true })).toHaveTextContent('Became public');
    expect(within(nav).getByRole('link', { name: 'Happened' })).toHaveAttribute(
      'href',
      '/stories/harbour-flood?side=port#timeline',
    );
  });

  it('dates an event on both clocks, no more exactly than the story does', () => {
    show(<Timeline story={exampleStory} reader={newReader} />);
    const event = eventTitled('The gate is left open');
    expect(within(event).getAllByText('2020')[0]).toHaveAttribute('datetime', '2020');
    expect(datesOf(event)).toEqual(['2020', '7 August 2023']);
    expect(eventTitled('The water is found').querySelector('time')).toHaveTextContent('7 August 2023');
  });

  it('dates an event by the other clock where that one is chosen', () => {
    show(<Timeline story={exampleStory} reader={{ clock: 'reported' }} />);
    expect(datesOf(eventTitled('The gate is left open'))).toEqual(['7 August 2023', '2020']);
    expect(eventTitled('The gate is left open').querySelector('details')).toHaveTextContent(
      /Happened 2020\./,
    );
  });

  it('says in one line how far an event is established, and by whose word', () => {
    show(<Timeline story={exampleStory} reader={newReader} />);
    const event = eventTitled('The gate is left open');
    expect(event.querySelector('summary')).toHaveTextContent('Alleged The Gazette');
    expect(within(event).getByRole('link', { name: /^Paragraph 1/ })).toHaveAttribute(
      'href',
      '#gate-opened--1',
    );
  });

  it('folds who took part, what it follows, and through whom it is known', () => {
    show(<Timeline story={exampleStory} reader={newReader} />);
    const event = eventTitled('The gate is left open');
    const fold = event.querySelector('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('The gate is said to have stood open for a night');
    fold?.setAttribute('open', '');
    // To him no words are given, so that there is nowhere to lead.
    expect(fold).toHaveTextContent('Took part: Per Lind.');
    expect(within(event).queryByRole('link', { name: 'Per Lind' })).toBe(null);
    const published = eventTitled('The Gazette publishes its report');
    published.querySelector('details')?.setAttribute('open', '');
    expect(within(published).getByRole('link', { name: 'The Gazette' })).toHaveAttribute(
      'href',
      '#gazette-desk',
    );
    expect(fold).toHaveTextContent('Became public 7 August 2023. The Gazette: through The Courier.');
    const found = eventTitled('The water is found');
    found.querySelector('details')?.setAttribute('open', '');
    expect(within(found).getByRole('link', { name: 'The gate is left open' })).toHaveAttribute(
      'href',
      '#gate-opened',
    );
  });

  it('numbers the events as things happened, in the list and on the ruler, whatever the clock', () => {
    const { container, unmount } = show(<Timeline story={exampleStory} reader={newReader} />);
    const numbers = () =>
      Object.fromEntries(
        [...container.querySelectorAll('[data-way="down"] a[data-events]')].map((mark) => [
          mark.getAttribute('data-events'),
          mark.textContent,
        ]),
      );
    const expected = { 'gate-opened': '1', 'flood-found': '2', pumping: '3', 'report-published': '4' };
    expect(numbers()).toEqual(expected);
    expect(screen.getByRole('link', { name: '3 Pumps run in the lower town' })).toHaveAttribute(
      'href',
      '#pumping',
    );
    unmount();
    const other = show(<Timeline story={exampleStory} reader={{ clock: 'reported' }} />);
    expect(other.container.querySelector('[data-way="down"] [data-events="pumping"]')).toHaveTextContent('3');
    expect(screen.getAllByRole('article').at(-1)).toHaveTextContent('3 Pumps run');
  });

  it('says on the ruler by which clock it is, and that even spaces are not to scale', () => {
    const { container, unmount } = show(<Timeline story={exampleStory} reader={{ clock: 'reported' }} />);
    expect(container.querySelector('[aria-hidden="true"]')).toHaveTextContent(/^Became public/);
    unmount();
    const happened = { ...exampleStory.scale.happened, even: true as const };
    const even = { ...exampleStory, scale: { ...exampleStory.scale, happened } };
    const { container: evenly } = show(<Timeline story={even} reader={newReader} />);
    expect(evenly.querySelector('[aria-hidden="true"]')).toHaveTextContent(
      /^Happened, evenly spaced: not to scale/,
    );
  });

  it('marks the event in focus, in the list and on the ruler', () => {
    const { container } = show(
      <Timeline story={exampleStory} reader={{ ...newReader, focus: 'pumping' }} />,
      'pumping',
    );
    expect(eventTitled('Pumps run in the lower town')).toHaveAttribute('aria-current', 'true');
    expect(container.querySelectorAll('[data-way="down"] [data-focused]')).toHaveLength(1);
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
