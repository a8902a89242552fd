import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Clock, Speaker, Statement, Story } from '../../src/model/story';
import { FocusHighlight } from '../../src/views/islands/FocusHighlight';
import { VoiceList } from '../../src/views/voices/VoiceList';
import { Timeline } from '../../src/views/timeline/Timeline';
import { exampleStory } from './exampleStory';
import { days, storyOfSpans } from './longTimeline';
import { render } from './render';

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

describe('very many voices', () => {
  const [first] = exampleStory.statements as [Statement];
  const [speaker] = exampleStory.speakers as [Speaker];
  const speakers = Array.from({ length: 120 }, (_, at): Speaker => ({ ...speaker, id: `voice-${at}` }));
  const statements = speakers.map(({ id }, at): Statement => ({
    ...first,
    id: `said-${at}`,
    speakers: [id],
  }));
  const story: Story = { ...exampleStory, speakers, statements };
  const list = (shown: readonly Statement[]) => (
    <MemoryRouter>
      <VoiceList story={story} shown={new Set(shown)} focus={undefined} />
    </MemoryRouter>
  );

  it('leave no room where a filter leaves nothing', () => {
    const { container, rerender } = render(list(statements));
    const shown = () =>
      [...container.querySelectorAll<HTMLElement>('[data-voice]')].filter(({ hidden }) => !hidden);
    expect(shown()).toHaveLength(120);
    rerender(list(statements.slice(45, 48)));
    expect(shown().map(({ dataset }) => dataset['voice'])).toEqual(['voice-45', 'voice-46', 'voice-47']);
    rerender(list(statements));
    expect(shown()).toHaveLength(120);
  });

  it('have at most sixteen rails side by side: the first voices share the innermost', () => {
    const { container } = render(list(statements));
    const rails = [...container.querySelectorAll<HTMLElement>('[data-voice]')].map(({ style }) =>
      Number(style.getPropertyValue('--rail')),
    );
    expect(Math.max(...rails)).toBe(15);
    expect(rails.slice(-3)).toEqual([2, 1, 0]);
    expect(container.querySelectorAll('[data-shares]')).toHaveLength(104);
  });

  it('serve a voice of one saying in at most thirty elements', () => {
    const { container } = render(list(statements));
    for (const voice of container.querySelectorAll('[data-voice]'))
      expect(voice.querySelectorAll('*').length).toBeLessThanOrEqual(30);
  });
});
