import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OtherVersionsContext } from '../../../src/views/layout/LanguageLinks';
import type { Source } from '../../../src/model/story';
import { StoryHead } from '../../../src/views/head/StoryHead';
import { exampleStory } from '../exampleStory';
import { show } from '../show';

describe('the head of a story', () => {
  it('says in one line what the story rests on, and how long its text takes', () => {
    const { container } = show(<StoryHead story={exampleStory} />);
    expect(container).toHaveTextContent(
      'All of it comes through one report in The Courier, which relays The Gazette. Full text: 3 minutes.',
    );
    expect(screen.getByRole('link', { name: 'The Courier' })).toHaveAttribute('href', '#courier');
  });

  it('leads to the story in other languages, each named in its own', () => {
    const other = (language: string, direction: 'ltr' | 'rtl') => ({
      slug: `flood-${language}`,
      language,
      direction,
    });
    show(
      <OtherVersionsContext value={[other('ja', 'ltr'), other('ar', 'rtl')]}>
        <StoryHead story={exampleStory} />
      </OtherVersionsContext>,
    );
    expect(screen.getByRole('link', { name: '日本語' })).toHaveAttribute('href', '/stories/flood-ja');
    const arabic = screen.getByRole('link', { name: 'العربية' });
    for (const [name, value] of Object.entries({ lang: 'ar', hreflang: 'ar', dir: 'rtl' }))
      expect(arabic).toHaveAttribute(name, value);
  });

  it('names several works by what they are', () => {
    const [courier, gazette] = exampleStory.sources;
    const { through: _, ...read } = gazette as NonNullable<typeof gazette>;
    const two = (kind?: 'letter') =>
      [courier, { ...read, ...(kind && { kind }) }] as typeof exampleStory.sources;
    const { container, rerender } = show(<StoryHead story={{ ...exampleStory, sources: two() }} />);
    expect(container).toHaveTextContent('through two reports, in The Courier and The Gazette.');
    rerender(<StoryHead story={{ ...exampleStory, sources: two('letter') }} />);
    expect(container).toHaveTextContent('through a report in The Courier and a letter of The Gazette.');
  });

  it('names a paper once, however many of its reports were read', () => {
    const [courier, gazette] = exampleStory.sources as [Source, Source];
    const { through: _, ...read } = gazette;
    const again = { ...courier, id: 'courier-again' };
    const through = (id: string, of: Source, hand: string) => ({ ...of, id, through: hand });
    const basisOf = (...sources: Source[]) => {
      const { container, unmount } = show(<StoryHead story={{ ...exampleStory, sources }} />);
      const basis = /All of it .*?(?= Full text)/.exec(container.textContent ?? '')?.[0];
      unmount();
      return basis;
    };
    expect(basisOf(courier, again)).toBe('All of it comes through two reports in The Courier.');
    expect(basisOf(courier, again, read)).toBe(
      'All of it comes through three reports, in The Courier and The Gazette.',
    );
    expect(basisOf(courier, again, { ...read, kind: 'letter' })).toBe(
      'All of it comes through two reports in The Courier and a letter of The Gazette.',
    );
    expect(
      basisOf(
        courier,
        again,
        gazette,
        through('gazette-again', gazette, 'courier-again'),
        through('courier-first', courier, 'courier'),
      ),
    ).toBe('All of it comes through two reports in The Courier, which relays The Gazette.');
  });

  it('sets the first sentence of the title large, and the rest of the heading smaller', () => {
    show(<StoryHead story={exampleStory} />);
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent(exampleStory.title);
    expect(title.firstChild).toHaveTextContent(/^Was the harbour gate left open\?$/);
  });

  it('leads from words within each line at a glance to what it rests on', () => {
    const [first, ...others] = exampleStory.glance;
    const glance = [{ ...(first as NonNullable<typeof first>), link: { from: 4, to: 8 } }, ...others];
    show(<StoryHead story={{ ...exampleStory, glance }} />);
    const region = screen.getByRole('region', { name: 'At a glance' });
    expect(within(region).getAllByRole('definition')).toHaveLength(3);
    expect(within(region).getByText('Official line')).toBeVisible();
    const link = within(region).getByRole('link', { name: 'gate' });
    expect(link).toHaveAttribute('href', '#gate-opened');
    expect(link.parentElement).toHaveTextContent('The gate stood open for a night in 2020.');
  });

  it('leads from a line without brackets by all of its words', () => {
    show(<StoryHead story={exampleStory} />);
    expect(screen.getByRole('link', { name: 'Who opened it, and what was lost.' })).toHaveAttribute(
      'href',
      '#unknown--list',
    );
  });

  it('tells what was corrected since the story was published', () => {
    const date = exampleStory.asOf;
    const changes = [{ date, kind: 'correction' as const, text: 'The gate is in the north.', items: [] }];
    const { container } = show(<StoryHead story={{ ...exampleStory, changes }} />);
    expect(container).toHaveTextContent('Correction, 8 August 2023: The gate is in the north.');
  });

  it('leaves out what a story of nothing but a text does not have', () => {
    const bare = { ...exampleStory, topics: [], sources: [], glance: [], changes: [], wordCount: 3 };
    const { container } = show(<StoryHead story={bare} />);
    expect(container).toHaveTextContent(/^As of 8 August 2023/);
    expect(container).toHaveTextContent(/Full text: 1 minute\.$/);
    expect(screen.queryByRole('heading', { name: 'At a glance' })).not.toBeInTheDocument();
  });
});
