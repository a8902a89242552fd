import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import type { Story } from '../../../src/model/story';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageAt } from '../../../src/page/addresses';
import { StoryView } from '../../../src/page/pages/StoryView';
import { addresses, render } from '../../../src/page/entries/entry.server';

const complaints = vi.spyOn(console, 'error');

afterEach(() => {
  complaints.mockClear();
  document.body.replaceChildren();
});

const all = await addresses();
/** The addresses that show a story: script takes nothing else over. */
const alive = all.filter((address) => address !== '/stories' && !address.endsWith('/embed'));

const rendered = (address: string) => render(address, { siteAddress: '' });

type Rendered = Awaited<ReturnType<typeof rendered>>;

/** Puts a served page into the document and brings it to life at an address, as the browser does. */
async function comeToLife({ html, data }: Rendered, address: string) {
  const story = JSON.parse(data?.json() ?? 'null') as Story;
  const page = pageAt(address.replace(/[?#].*/, ''), [story.slug]);
  if (!('slug' in page) || page.kind === 'share') throw new Error(`${address} shows no story`);
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = html;
  const words = wordsOf(root);
  const mainPart = root.querySelector('main');
  const mended: unknown[] = [];
  const site = (
    <MemoryRouter initialEntries={[address]}>
      <StoryView page={page} story={story} />
    </MemoryRouter>
  );
  const living = await act(async () =>
    hydrateRoot(root, site, { onRecoverableError: (error) => mended.push(error) }),
  );
  return { root, words, mainPart, mended, leave: () => act(async () => living.unmount()) };
}

/**
 * The words of a page, but for what script alone can add once the page is alive: buttons that copy, the
 * words of a drawn line, and the host in the address that paper shows.
 */
function wordsOf(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll('button, svg title, [data-print="address"]')) added.remove();
  return copy.textContent;
}

describe('a page as it is served', () => {
  it.each(alive)('comes to life at %s without a word changed or a complaint', async (address) => {
    const { root, words, mainPart, mended, leave } = await comeToLife(await rendered(address), address);
    expect(wordsOf(root)).toBe(words);
    expect(root.querySelector('main')).toBe(mainPart);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('comes to life with a filter in the address, without a complaint', async () => {
    const address = all.find((each) => each.startsWith('/stories/')) ?? '';
    const { root, mainPart, mended, leave } = await comeToLife(
      await rendered(address),
      `${address}?side=tokyo&clock=reported#timeline`,
    );
    expect(root.querySelector('main')).toBe(mainPart);
    expect(root.textContent).toMatch(/Shown: \d+ statements/);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('is complete: nothing is set aside for a script', async () => {
    for (const address of all) {
      const { html } = await rendered(address);
      expect(html, address).not.toMatch(/<template|<script|<!--\$[!?]/);
      expect(html, address).toMatch(/<main/);
    }
  });

  it('is the same however often it is rendered', async () => {
    const whole = async (address: string) => {
      const { data, ...page } = await rendered(address);
      return { ...page, data: data?.json() };
    };
    for (const address of all) expect(await whole(address)).toEqual(await whole(address));
  });

  it('brings the data that it needs to come to life, and none where it needs none', async () => {
    for (const address of all) {
      const { data } = await rendered(address);
      expect(data === undefined, address).toBe(address === '/stories');
    }
    expect((await rendered('/404')).data).toBeUndefined();
  });

  it('of one item names it in its title, and says what it shows', async () => {
    const address = all.find((each) => each.includes('/item/')) ?? '';
    const { head, html } = await rendered(address);
    expect(head).toMatch(/^<title>[^<]{5,} · [^<]{5,} · On Record<\/title>/);
    expect(html).toMatch(/<h2[^>]*>(Event|Statement)<\/h2>/);
  });
});
