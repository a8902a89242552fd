import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/page/App';
import { addresses, render } from '../../src/page/prerender';

const everyAddress = await addresses();
const complaints = vi.spyOn(console, 'error');

afterEach(() => {
  complaints.mockClear();
  document.body.replaceChildren();
});

const rendered = (address: string) => render(address, { siteAddress: '' });

/** Puts served HTML into the page and brings it to life at an address. */
async function comeToLife(html: string, address: string) {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = html;
  const words = wordsOf(root);
  const mainPart = root.querySelector('main');
  const mended: unknown[] = [];
  const site = (
    <MemoryRouter initialEntries={[address]}>
      <App />
    </MemoryRouter>
  );
  const living = await act(async () =>
    hydrateRoot(root, site, { onRecoverableError: (error) => mended.push(error) }),
  );
  return { root, words, mainPart, mended, leave: () => act(async () => living.unmount()) };
}

/**
 * The words of a page, but for what script alone can add once the page is alive: buttons that copy, and
 * the host in the address that paper shows.
 */
function wordsOf(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll('button, [data-print="address"]')) added.remove();
  return copy.textContent;
}

describe('a page as it is served', () => {
  it.each(everyAddress)('comes to life at %s without a word changed or a complaint', async (address) => {
    const { html } = await rendered(address);
    const { root, words, mainPart, mended, leave } = await comeToLife(html, address);
    expect(wordsOf(root)).toBe(words);
    expect(root.querySelector('main')).toBe(mainPart);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('comes to life without a complaint at an address that no host knows', async () => {
    const { html } = await rendered('/404');
    const { root, words, mended, leave } = await comeToLife(html, '/stories/gone/timeline');
    expect(wordsOf(root)).toBe(words);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('comes to life with a filter in the address, without a complaint', async () => {
    const address = everyAddress.find((each) => each.startsWith('/stories/')) ?? '';
    const { html } = await rendered(address);
    const { root, mainPart, mended, leave } = await comeToLife(
      html,
      `${address}?side=tokyo&clock=reported#timeline`,
    );
    expect(root.querySelector('main')).toBe(mainPart);
    expect(root.textContent).toMatch(/\d+ of \d+ statements shown/);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('is complete: nothing is set aside for a script', async () => {
    for (const address of everyAddress) {
      const { html } = await rendered(address);
      expect(html, address).not.toMatch(/<template|<script|<!--\$[!?]/);
      expect(html, address).toMatch(/<main/);
    }
  });

  it('is the same however often it is rendered', async () => {
    for (const address of everyAddress) expect(await rendered(address)).toEqual(await rendered(address));
  });

  it('of one item names it in its title, and says what it shows', async () => {
    const address = everyAddress.find((each) => each.includes('/item/')) ?? '';
    const { head, html } = await rendered(address);
    expect(head).toMatch(/^<title>[^<]{5,} · [^<]{5,} · On Record<\/title>/);
    expect(html).toMatch(/<h2[^>]*>(Event|Statement)<\/h2>/);
  });

  it('names the modules that it needs beyond the entry', async () => {
    const [slug] = everyAddress.flatMap((address) => /^\/stories\/(.+)$/.exec(address)?.[1] ?? []);
    expect((await rendered('/')).modules).toEqual(['src/page/StoryPage.tsx', `virtual:story/${slug}`]);
    expect((await rendered('/stories')).modules).toEqual(['src/page/StoriesPage.tsx']);
    expect((await rendered(`/embed/${slug}/text`)).modules).toEqual([
      'src/page/EmbedPage.tsx',
      `virtual:story/${slug}`,
    ]);
  });
});
