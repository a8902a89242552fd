import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Link, MemoryRouter, useLocation } from 'react-router';
import { App } from '../../src/page/App';
import { allStories, loadStory } from '../../src/page/storyShelf';

const [newest] = allStories;
if (!newest) throw new Error('the project ships no story');
const storyAddress = `/stories/${newest.slug}`;

/** Shows the site at an address, with the address the reader has come to, and a link from elsewhere. */
async function open(address: string, elsewhere = '/') {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <App />
        <Where />
        <Link to={elsewhere}>Elsewhere</Link>
      </MemoryRouter>,
    );
  });
  await screen.findByRole('heading', { level: 1 });
}

function Where() {
  const { pathname, search, hash } = useLocation();
  return <output aria-label="Address">{pathname + search + hash}</output>;
}

const where = () => screen.getByRole('status', { name: 'Address' }).textContent;

// A part of the page may be long in coming on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// jsdom draws nothing, so it has nothing to scroll.
const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});

beforeEach(() => {
  scrollTo.mockClear();
});

describe('the site', () => {
  it('shows the newest story at home', async () => {
    await open('/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(newest.title);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('shows a story at its own address, in full', async () => {
    await open(storyAddress);
    for (const name of ['Where each side stands', 'Timeline', 'Who said what', 'Full text'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
  });

  it('shows one section alone in its frame, without header and footer', async () => {
    await open(`/embed/${newest.slug}/timeline`);
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Full text' })).toBeNull();
    expect(screen.queryByRole('banner')).toBeNull();
  });

  it.each(['/nowhere', '/stories/none', '/embed/none/timeline'])(
    'helps on at %s, which is no page',
    async (address) => {
      await open(address);
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
      expect(within(screen.getByRole('main')).getByRole('link', { name: newest.title })).toBeVisible();
    },
  );
});

describe('a reader who goes to another page', () => {
  it('is told its title, begins at its top, and reads on from its main part', async () => {
    await open('/');
    const [inHeader] = screen.getAllByRole('link', { name: 'All stories' });
    if (!inHeader) throw new Error('no link leads to all stories');
    await userEvent.click(inHeader);
    await screen.findByRole('heading', { level: 1, name: 'All stories' });
    expect(document.title).toBe('All stories · On Record');
    expect(document.querySelector('link[rel="canonical"]')).toHaveAttribute('href', '/stories');
    expect(scrollTo).toHaveBeenCalledWith(0, 0);
    expect(document.body).not.toHaveFocus();
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  });

  it('comes to the passage that a link names, also where its hash is escaped', async () => {
    const { passages } = await loadStory(newest.slug);
    const [passage] = passages;
    if (!passage) throw new Error('the shipped story has no passage');
    const scrolledTo: string[] = [];
    Element.prototype.scrollIntoView = function noteId(this: Element) {
      scrolledTo.push(this.id);
    };
    await open('/stories', `${storyAddress}#${passage.id.replaceAll('-', '%2D')}`);
    await userEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    await screen.findByRole('heading', { level: 1, name: newest.title });
    await waitFor(() => expect(scrolledTo).toEqual([passage.id]));
    expect(scrollTo).not.toHaveBeenCalled();
  });
});

describe('a reader who filters', () => {
  it('keeps title, place and focus', async () => {
    await open(storyAddress);
    const { title } = document;
    const voices = screen.getByRole('region', { name: 'Who said what' });
    const link = within(voices).getByRole('link', { name: /^Tokyo/ });
    await userEvent.click(link);
    expect(where()).toContain('?side=tokyo');
    expect(await within(voices).findByText(/Shown: \d+ statements/)).toBeVisible();
    expect(document.title).toBe(title);
    expect(scrollTo).not.toHaveBeenCalled();
    expect(link).toHaveFocus();
  });

  it('finds the filter that an address names', async () => {
    await open(`${storyAddress}?side=tokyo&clock=reported`);
    const voices = screen.getByRole('region', { name: 'Who said what' });
    expect(within(voices).getByRole('link', { name: /^Tokyo/ })).toHaveAttribute('aria-current', 'true');
  });

  it('is not disturbed by an address that cannot be decoded', async () => {
    await open(`${storyAddress}?side=%E0%A4%A#%E0%A4%A`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(newest.title);
  });
});
