import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Clock, Statement, Story } from '../../src/model/story';
import { FocusHighlight } from '../../src/views/islands/FocusHighlight';
import { StatementList } from '../../src/views/voices/StatementList';
import { Timeline } from '../../src/views/timeline/Timeline';
import { exampleStory } from './exampleStory';
import { days, storyOfSpans } from './longTimeline';

const count = 250;
const told = storyOfSpans(days(count));
/** What happened first became public last. */
const long: Story = { ...told, order: { ...told.order, reported: told.order.happened.toReversed() } };

function page(clock: Clock, focus?: string) {
  return (
    <MemoryRouter>
      <Timeline story={long} reader={{ clock, search: '' }} />
      <FocusHighlight key={clock} focus={focus} />
    </MemoryRouter>
  );
}

/** What was written into the page meanwhile. */
function writes(container: HTMLElement, work: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
  work();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const groupsIn = (container: HTMLElement) => [...container.querySelectorAll('[data-deferred]')];
const eventsIn = (group: Element) => [...group.querySelectorAll('article')].map(({ id }) => id);

describe('a timeline of very many events', () => {
  it('stands in groups, so that a browser asks few of them whether they are near', () => {
    const { container } = render(page('happened'));
    const groups = groupsIn(container);
    expect(groups.map((group) => eventsIn(group).length)).toEqual([40, 40, 40, 40, 40, 40, 10]);
    expect(groups.flatMap(eventsIn)).toEqual(long.order.happened);
  });

  it('is one list where the events are few', () => {
    const few = storyOfSpans(days(60));
    const { container } = render(
      <MemoryRouter>
        <Timeline story={few} reader={{ clock: 'happened' }} />
      </MemoryRouter>,
    );
    expect(groupsIn(container)).toEqual([]);
    expect(container.querySelectorAll('ol:has(> li > article)')).toHaveLength(1);
  });

  it('comes into the order of the other clock through all groups, and back', () => {
    const { container, rerender } = render(page('happened'));
    const served = container.querySelector('article')?.textContent;
    rerender(page('reported'));
    expect(groupsIn(container).flatMap(eventsIn)).toEqual(long.order.reported);
    expect(groupsIn(container).map((group) => eventsIn(group).length)).toEqual([40, 40, 40, 40, 40, 40, 10]);
    rerender(page('happened'));
    expect(groupsIn(container).flatMap(eventsIn)).toEqual(long.order.happened);
    expect(container.querySelector('article')?.textContent).toBe(served);
  });

  it('serves an event in at most thirty elements', () => {
    const { container } = render(page('happened'));
    const entries = container.querySelectorAll('[data-moves]:has(> article)');
    expect(entries).toHaveLength(count);
    for (const entry of entries) expect(entry.querySelectorAll('*').length).toBeLessThanOrEqual(30);
  });

  it('is written to in a few places alone where an event is chosen', () => {
    const { container, rerender } = render(page('happened', 'event-100'));
    const written = writes(container, () => rerender(page('happened', 'event-200')));
    // The entry and its place on the ruler at two widths, each marked or not, by two attributes.
    expect(written.length).toBeLessThanOrEqual(12);
    expect(container.querySelector('#event-200')).toHaveAttribute('aria-current', 'true');
    expect(container.querySelectorAll('article[data-focused]')).toHaveLength(1);
  });
});

describe('very many statements', () => {
  const [first] = exampleStory.statements as [Statement];
  const statements = Array.from({ length: 120 }, (_, at): Statement => ({ ...first, id: `said-${at}` }));
  const story: Story = { ...exampleStory, statements };
  const list = (shown: readonly Statement[]) => (
    <MemoryRouter>
      <StatementList story={story} shown={new Set(shown)} focus={undefined} />
    </MemoryRouter>
  );

  it('leave no room between groups of which a filter leaves nothing', () => {
    const { container, rerender } = render(list(statements));
    const groups = groupsIn(container) as HTMLElement[];
    expect(groups).toHaveLength(3);
    rerender(list(statements.slice(45, 48)));
    expect(groups.map(({ hidden }) => hidden)).toEqual([true, false, true]);
    rerender(list(statements));
    expect(groups.map(({ hidden }) => hidden)).toEqual([false, false, false]);
  });
});
