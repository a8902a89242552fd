import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openHost } from './hosts/openHost';
import { servePlain } from './hosts/servePlain';
import type { ServedSite } from '../servedSites/serveSite';
import { servedInChromium } from '../servedSites/servedInChromium';

const { slug } = inject('story');

const connected = servedInChromium();
let plain: ServedSite;

beforeAll(async () => {
  plain = await servePlain();
});

afterAll(() => plain.close());
test('a host that sends no header of its own, and adds slashes, is enough for a widget that comes to life', async () => {
  const host = await openHost({ ...connected, address: plain.address }, 'element', {
    slug,
    section: 'timeline',
    heights: '',
  });
  await host.fitted();
  const frame = await host.frame();
  expect(new URL(frame.url()).pathname).toBe(`/embed/${slug}/timeline/`);
  const script = await fetch(`${plain.address}embed.js`);
  expect(script.headers.get('access-control-allow-origin')).toBeNull();

  await frame.getByRole('heading', { name: 'Timeline' }).hover();
  await frame.locator('#root[data-alive]').waitFor({ state: 'attached' });
  await frame.evaluate(() => Object.assign(window, { sameDocument: true }));
  await frame.getByRole('link', { name: 'Became public' }).click();
  await frame.locator('[aria-current="true"]', { hasText: 'Became public' }).waitFor();
  expect(await frame.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(new URL(frame.url()).searchParams.get('clock')).toBe('reported');
  await host.fitted();
  expect(host.trouble).toEqual([]);
  await host.close();
});

test('a frame whose address names a choice comes to life by itself, since no served page knows it', async () => {
  const page = await connected.emptyPage();
  await page.goto(`${plain.address}embed/${slug}/voices/?side=tokyo`);
  await expect.poll(() => page.getByText(/^Shown: \d+ of \d+/).count()).toBe(1);
});
