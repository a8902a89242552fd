import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NotFound } from '../../src/views/site/NotFound';
import { SiteFooter } from '../../src/views/layout/SiteFooter';
import { SiteHeader } from '../../src/views/layout/SiteHeader';
import { StoryContents } from '../../src/views/story/StoryContents';
import { StoryList } from '../../src/views/site/StoryList';
import { loadWords } from '../../src/words/loadWords';
import { exampleStory } from './exampleStory';
import { show } from './show';

describe('around the stories', () => {
  it('the header has a skip link first, then the way home and to all stories', () => {
    show(
      <SiteHeader>
        <StoryContents story={exampleStory} />
      </SiteHeader>,
    );
    const [skip, home] = screen.getAllByRole('link');
    expect(skip).toHaveAttribute('href', '#main');
    expect(home).toHaveAttribute('href', '/');
    expect(within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link')).toHaveLength(6);
    expect(screen.getByRole('link', { name: 'All stories' })).toHaveAttribute('href', '/stories');
  });

  it('the list of stories leads to each', () => {
    show(<StoryList stories={[[exampleStory]]} wordsOf={loadWords} />);
    expect(screen.getByRole('heading', { level: 1, name: 'All stories' })).toBeVisible();
    expect(screen.getByRole('link', { name: exampleStory.title })).toHaveAttribute(
      'href',
      '/stories/harbour-flood',
    );
    expect(screen.getByText(exampleStory.standfirst)).toBeVisible();
  });

  it('the list has a story once, however many languages it is told in, and leads to each of them', () => {
    const spanish = { ...exampleStory, slug: 'harbour-flood-es', language: 'es', title: '¿Estaba abierta?' };
    show(<StoryList stories={[[exampleStory, spanish]]} wordsOf={loadWords} />);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    const other = screen.getByRole('link', { name: 'español' });
    expect(other).toHaveAttribute('href', '/stories/harbour-flood-es');
    expect(other).toHaveAttribute('hreflang', 'es');
    expect(other).toHaveAttribute('lang', 'es');
  });

  it('the list says so where there are no stories', () => {
    show(<StoryList stories={[]} wordsOf={loadWords} />);
    expect(screen.getByText('There are no stories yet.')).toBeVisible();
  });

  it('a page that does not exist says what happened and where to go', () => {
    show(<NotFound newest={exampleStory} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
    expect(screen.getByRole('link', { name: exampleStory.title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All stories' })).toBeVisible();
  });

  it('the footer says what the labels are and are not', () => {
    show(<SiteFooter />);
    expect(screen.getByRole('contentinfo')).toHaveTextContent('It labels words; it gives no verdict.');
  });
});
