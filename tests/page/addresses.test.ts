import { describe, expect, it } from 'vitest';
import { allAddresses, pageAt, tidyPath } from '../../src/page/addresses';

const slugs = ['flood', 'bridge'];

describe('what an address shows', () => {
  it('home is the newest story', () => {
    expect(pageAt('/', slugs)).toEqual({ kind: 'home', slug: 'flood' });
  });

  it('home is the list while there is no story', () => {
    expect(pageAt('/', [])).toEqual({ kind: 'stories' });
  });

  it('each story has an address, and so has the list of them', () => {
    expect(pageAt('/stories', slugs)).toEqual({ kind: 'stories' });
    expect(pageAt('/stories/bridge', slugs)).toEqual({ kind: 'story', slug: 'bridge' });
  });

  it('each story has a frame for the whole and for each section', () => {
    expect(pageAt('/embed/flood', slugs)).toEqual({ kind: 'embed', slug: 'flood', section: undefined });
    for (const section of ['stands', 'timeline', 'voices', 'text'])
      expect(pageAt(`/embed/flood/${section}`, slugs)).toEqual({ kind: 'embed', slug: 'flood', section });
  });

  it('each statement and each event has a frame too; whether it is there, the story knows', () => {
    expect(pageAt('/embed/flood/item/flood-begins', slugs)).toEqual({
      kind: 'embed',
      slug: 'flood',
      item: 'flood-begins',
    });
  });

  it('each story has a page about sharing it', () => {
    expect(pageAt('/stories/bridge/embed', slugs)).toEqual({ kind: 'share', slug: 'bridge' });
    expect(pageAt('/stories/none/embed', slugs)).toEqual({ kind: 'not-found' });
  });

  it('a slash at the end changes nothing', () => {
    expect(pageAt('/stories/bridge/', slugs)).toEqual({ kind: 'story', slug: 'bridge' });
    expect(pageAt('/embed/flood/', slugs)).toEqual({ kind: 'embed', slug: 'flood', section: undefined });
  });

  it.each([
    '/stories/none',
    '/stories/flood/timeline',
    '/Stories',
    '/stories/FLOOD',
    '/embed',
    '/embed/none',
    '/embed/flood/sources',
    '/embed/flood/timeline/more',
    '/embed/flood/item',
    '/embed/flood/item/a/b',
    '/embed/none/item/flood-begins',
    '/stories/%E0%A4%A',
    '/stories/constructor',
    '/elsewhere',
    '/404',
  ])('%s is no page', (address) => {
    expect(pageAt(address, slugs)).toEqual({ kind: 'not-found' });
  });
});

describe('all addresses of the site', () => {
  const stories = slugs.map((slug) => ({ slug, items: ['begins', 'ends'] }));

  it('are each a page, each once', () => {
    const addresses = allAddresses(stories);
    expect(addresses).toHaveLength(2 + slugs.length * 9);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(pageAt(address, slugs).kind, address).not.toBe('not-found');
  });

  it('are home and the list where there is no story', () => {
    expect(allAddresses([])).toEqual(['/', '/stories']);
  });

  it('each show something else', () => {
    const keys = allAddresses(stories).map((address) => JSON.stringify(pageAt(address, slugs)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the one form of an address', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/stories', '/stories'],
    ['/stories/', '/stories'],
    ['/stories/index.html', '/stories'],
    ['/stories/flood.html', '/stories/flood'],
    ['/stories//flood', '/stories/flood'],
    ['//', '/'],
    ['/stories/japan%2Ddefence', '/stories/japan-defence'],
    ['/stories/a%2Fb', '/stories/a%2Fb'],
    ['/stories/%E0%A4%A', '/stories/%E0%A4%A'],
  ])('of %s is %s', (given, tidy) => {
    expect(tidyPath(given, '/')).toBe(tidy);
    expect(tidyPath(tidy, '/')).toBe(tidy);
  });

  it.each([
    ['/x', '/x/'],
    ['/x/', '/x/'],
    ['/x/index.html', '/x/'],
    ['/x/stories/', '/x/stories'],
  ])('in a sub-folder, of %s is %s', (given, tidy) => {
    expect(tidyPath(given, '/x/')).toBe(tidy);
  });
});
