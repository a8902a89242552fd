import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { summaryOf } from '../../../src/model/StorySummary';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageAt } from '../../../src/page/addresses';
import { StoryView } from '../../../src/page/pages/StoryView';
import { addresses, render } from '../../../src/page/entries/entry.server';
import { exampleStory } from '../../views/exampleStory';
import { WordsContext } from '../../../src/views/wording/useWords';
import { loadWords } from '../../../src/words/loadWords';

const complaints = vi.spyOn(console, 'error');

afterEach(() => {
  complaints.mockClear();
  document.body.replaceChildren();
});

const site = {
  stories: [summaryOf(exampleStory)],
  readStory: () => exampleStory,
  siteAddress: '',
  embedIntegrity: 'sha384-of-embed',
  wordsOf: loadWords,
  language: 'en',
};

const all = addresses(site);
/** The addresses that show a story: script takes nothing else over. */
const alive = all.filter((address) => address !== '/stories' && !address.endsWith('/embed'));

const rendered = (address: string) => render(address, site);

type Rendered = ReturnType<typeof rendered>;

/** Puts a served page into the document and brings it to life at an address, as the browser does. */
async function comeToLife({ body }: Rendered, address: string) {
  const page = pageAt(address.replace(/[?#].*/, ''), [exampleStory.slug]);
  if (!('slug' in page) || page.kind === 'share') throw new Error(`${address} shows no story`);
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = body;
  const words = wordsOf(root);
  const mainPart = root.querySelector('main');
  const mended: unknown[] = [];
  const living = (
    <WordsContext value={loadWords('en')}>
      <MemoryRouter initialEntries={[address]}>
        <StoryView page={page} story={exampleStory} />
      </MemoryRouter>
    </WordsContext>
  );
  const hydrated = await act(async () =>
    hydrateRoot(root, living, { onRecoverableError: (error) => mended.push(error) }),
  );
  return { root, words, mainPart, mended, leave: () => act(async () => hydrated.unmount()) };
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
    const { root, words, mainPart, mended, leave } = await comeToLife(rendered(address), address);
    expect(wordsOf(root)).toBe(words);
    expect(root.querySelector('main')).toBe(mainPart);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('comes to life with a filter in the address, without a complaint', async () => {
    const address = all.find((each) => each.startsWith('/stories/')) ?? '';
    const { root, mainPart, mended, leave } = await comeToLife(
      rendered(address),
      `${address}?side=port&clock=reported#timeline`,
    );
    expect(root.querySelector('main')).toBe(mainPart);
    expect(root.textContent).toMatch(/Shown: \d+ of \d+/);
    expect(mended).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    await leave();
  });

  it('is complete: nothing is set aside for a script', () => {
    for (const address of all) {
      const { body } = rendered(address);
      expect(body, address).not.toMatch(/<template|<script|<!--\$[!?]/);
      expect(body, address).toMatch(/<main/);
    }
  });

  it('is the same however often it is rendered', () => {
    for (const address of all) expect(rendered(address)).toEqual(rendered(address));
  });

  it('names the story that it needs to come to life, and none where it needs none', () => {
    for (const address of all) {
      const isOnlyRead = address === '/stories' || address.includes('/item/');
      expect(rendered(address).story, address).toBe(isOnlyRead ? undefined : exampleStory.slug);
    }
    expect(rendered('/nowhere')).toMatchObject({ story: undefined, missing: true });
  });

  it('is a frame under /embed/ alone', () => {
    for (const address of all)
      expect(rendered(address).kind, address).toBe(address.startsWith('/embed/') ? 'frame' : 'reading');
  });

  it('names the hash of embed.js where it says how to embed', () => {
    expect(rendered(`/stories/${exampleStory.slug}/embed`).body).toContain('sha384-of-embed');
  });

  it('of one item names it in its title, and says what it shows', () => {
    const address = all.find((each) => each.includes('/item/')) ?? '';
    const { head, body } = rendered(address);
    expect(head).toMatch(/^<title>[^<]{5,} · [^<]{5,} · On Record<\/title>/);
    expect(body).toMatch(/<h1[^>]*>.+<\/h1>/);
  });

  it('says so where there is no story yet: at home, in the list, and where there is no page', () => {
    const none = { ...site, stories: [] };
    expect(addresses(none)).toEqual(['/', '/stories']);
    for (const address of ['/', '/stories'])
      expect(render(address, none).body).toContain('There are no stories yet.');
    expect(render('/404', none).body).toContain('There is no page at this address');
  });
});
