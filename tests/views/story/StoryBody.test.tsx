import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/story';
import type { ReaderState } from '../../../src/views/reader/ReaderState';
import { StoryBody } from '../../../src/views/story/StoryBody';
import { StoryContents } from '../../../src/views/story/StoryContents';
import { exampleStory } from '../exampleStory';
import { newReader, show } from '../show';

const textAlone: Story = {
  ...exampleStory,
  sources: [],
  sides: [],
  speakers: [],
  claims: [],
  events: [],
  statements: [],
  glance: [],
  unknown: [],
  passages: [],
  stands: [],
  text: [{ kind: 'paragraph', number: 1, segments: [{ text: 'Only words.' }] }],
  order: { happened: [], reported: [] },
  scale: { happened: { ticks: [], spans: [] }, reported: { ticks: [], spans: [] } },
};

function sectionHeadings() {
  return screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
}

describe('a whole story', () => {
  it('has one first heading and its sections in reading order', () => {
    show(<StoryBody story={exampleStory} reader={newReader} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(sectionHeadings()).toEqual([
      'At a glance',
      'Where each side stands',
      'What is not known',
      'Timeline',
      'Who said what',
      'Full text',
      'Sources',
    ]);
  });

  it.each<[string, Partial<ReaderState>]>([
    ['as it opens', {}],
    ['by the other clock', { clock: 'reported' }],
    ['filtered, with an item in focus', { side: 'port', claim: 'nothing', focus: 'residents-pumps' }],
  ])('has no id twice and no link into the page that leads nowhere, %s', (_, reader) => {
    const { container } = show(
      <>
        <StoryContents story={exampleStory} />
        <StoryBody story={exampleStory} reader={{ ...newReader, ...reader }} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const wanted = [...container.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    // “Close” leads to no element, so that nothing is lifted and nothing scrolls.
    expect(wanted.filter((id) => id !== '-' && !ids.includes(id))).toEqual([]);
  });

  it('marks a statement in focus wherever it stands', () => {
    const { container } = show(
      <StoryBody story={exampleStory} reader={{ ...newReader, focus: 'okafor-has-not-confirmed' }} />,
      'okafor-has-not-confirmed',
    );
    const marked = [...container.querySelectorAll('[data-focused]')].map(
      (each) => each.closest('section')?.id,
    );
    expect(marked).toEqual(['stands', 'voices', 'text']);
  });

  it('is only a text where the story is only a text', () => {
    show(<StoryBody story={textAlone} reader={newReader} />);
    expect(sectionHeadings()).toEqual(['Full text']);
    expect(screen.getByText('Only words.')).toBeVisible();
  });

  it('gives a checker of accessibility nothing to find', async () => {
    const { container } = show(
      <main>
        <StoryBody story={exampleStory} reader={{ ...newReader, focus: 'gate-opened' }} />
      </main>,
    );
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }, 20_000);
});
