import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedStory } from './builtSite';
import { openHost } from './hosts/openHost';
import { type ServedHosts, serveHosts } from './hosts/serveHosts';
import { servePlain } from './hosts/servePlain';
import { servedInChromium } from './servedInChromium';

const { slug } = shippedStory();

const served = servedInChromium(servePlain);
let hosts: ServedHosts;

beforeAll(async () => {
  hosts = await serveHosts(served.address);
});

afterAll(async () => {
  await hosts.close();
});

test('a host that sends no header of its own, and adds slashes, is enough for a widget that comes to life', async () => {
  const host = await openHost(served.browser, hosts, 'element', { slug, section: 'timeline', heights: '' });
  await host.fitted();
  const frame = await host.frame();
  expect(new URL(frame.url()).pathname).toBe(`/embed/${slug}/timeline/`);
  const script = await fetch(`${served.address}embed.js`);
  expect(script.headers.get('access-control-allow-origin')).toBeNull();

  await frame.getByRole('heading', { name: 'Timeline' }).hover();
  await frame
    .getByRole('button', { name: /^Copy link/ })
    .first()
    .waitFor();
  await frame.evaluate(() => Object.assign(window, { sameDocument: true }));
  await frame.getByRole('link', { name: 'When it became public' }).click();
  await frame.locator('[aria-current="true"]', { hasText: 'When it became public' }).waitFor();
  expect(await frame.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(new URL(frame.url()).searchParams.get('clock')).toBe('reported');
  await host.fitted();
  expect(host.trouble).toEqual([]);
  await host.close();
});

test('a frame whose address names a choice comes to life by itself, since no served page knows it', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.address}embed/${slug}/voices/?side=tokyo`);
  await expect.poll(() => page.getByText(/^Shown: .+ \(of \d+ statements?/).count()).toBe(1);
  await page.close();
});
