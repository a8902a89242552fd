import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../../src/page/addresses';
import { StoryView } from '../../../src/page/pages/StoryView';
import { exampleStory } from '../../views/exampleStory';
import { render } from '../../views/render';

/** Shows the example story at an address, with the address that the reader has come to. */
function open(address: string) {
  const [pathname = ''] = address.split(/[?#]/);
  const page = pageAt(pathname, [exampleStory.slug]);
  if (!('slug' in page) || page.kind === 'share') throw new Error(`${address} shows no story`);
  render(
    <MemoryRouter initialEntries={[address]}>
      <StoryView page={page} story={exampleStory} />
      <Where />
    </MemoryRouter>,
  );
}

function Where() {
  const { pathname, search, hash } = useLocation();
  return <output aria-label="Address">{pathname + search + hash}</output>;
}

const where = () => screen.getByRole('status', { name: 'Address' }).textContent;
const voices = () => within(screen.getByRole('region', { name: 'Who said what' }));

describe('the page of a story', () => {
  it('shows it in full, at home as at its own address', () => {
    open('/stories/harbour-flood');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(exampleStory.title);
    for (const name of ['Where each side stands', 'Timeline', 'Who said what', 'Full text'])
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
  });

  it('shows one section alone in its frame, without header and footer', () => {
    open('/embed/harbour-flood/timeline');
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Full text' })).toBeNull();
    expect(screen.queryByRole('banner')).toBeNull();
  });
});

describe('a reader who filters', () => {
  it('finds the filter that an address names, and takes it back where they are', async () => {
    open('/stories/harbour-flood?side=port&clock=reported');
    expect(voices().getByText(/^Shown: \d+ of \d+, side: The port/)).toBeVisible();
    await userEvent.click(voices().getByRole('link', { name: 'Show all' }));
    expect(where()).toBe('/stories/harbour-flood?clock=reported#voices');
  });

  it('is not disturbed by an address that cannot be decoded', () => {
    open('/stories/harbour-flood?side=%E0%A4%A#%E0%A4%A');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(exampleStory.title);
  });
});
