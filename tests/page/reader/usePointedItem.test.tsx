import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/story';
import { usePointedItem } from '../../../src/page/reader/usePointedItem';
import { Timeline } from '../../../src/views/timeline/Timeline';
import { exampleStory } from '../../views/exampleStory';
import { newReader, show } from '../../views/show';
import { storyOfSpans } from '../../views/longTimeline';

function Page({ story }: { story: Story }) {
  usePointedItem();
  return <Timeline story={story} reader={newReader} />;
}

function pointAt(element: Element | null): void {
  if (!element) throw new Error('there is nothing to point at');
  fireEvent.pointerOver(element);
}

/** What is lit, of the entries and of the marks of the ruler that runs down. */
const lit = (container: HTMLElement) =>
  [...container.querySelectorAll('article[data-pointed], [data-way="down"] a[data-pointed]')].map(
    (element) => [element.localName, element.getAttribute('data-events') ?? element.id],
  );

describe('pointing', () => {
  it('at a mark of the ruler lights the entry, at an entry its mark, and at neither nothing', () => {
    const { container } = show(<Page story={exampleStory} />);
    expect(lit(container)).toEqual([]);
    pointAt(container.querySelector('[data-way="down"] a[data-events="pumping"]'));
    expect(lit(container)).toEqual([['article', 'pumping']]);
    pointAt(container.querySelector('nav'));
    expect(lit(container)).toEqual([]);
    pointAt(container.querySelector('#pumping h3'));
    expect(lit(container)).toEqual([['a', 'pumping']]);
  });

  it('with the keyboard does the same', () => {
    const { container } = show(<Page story={exampleStory} />);
    act(() => container.querySelector<HTMLElement>('#gate-opened a')?.focus());
    expect(lit(container)).toEqual([['a', 'gate-opened']]);
    act(() => container.querySelector<HTMLElement>('nav a')?.focus());
    expect(lit(container)).toEqual([]);
  });

  it('at a column lights all entries it stands for', () => {
    const onTwoDays = storyOfSpans(
      Array.from({ length: 300 }, (_, at) => ({
        from: at % 2 ? 0.7 : 0.2,
        to: at % 2 ? 0.8 : 0.3,
        nature: 'point',
      })),
    );
    const { container } = show(<Page story={onTwoDays} />);
    pointAt(container.querySelector('[data-way="down"] a[data-events]'));
    expect(container.querySelectorAll('article[data-pointed]')).toHaveLength(150);
  });
});
