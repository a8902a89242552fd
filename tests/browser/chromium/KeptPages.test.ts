import { expect, test } from 'vitest';
import { servedInChromium } from '../servedSites/servedInChromium';

const served = servedInChromium();

test('a page is given to one test after another, without what the one before left in it', async () => {
  const heard: string[] = [];
  const first = await served.emptyPage({ viewport: { width: 360, height: 700 }, colorScheme: 'dark' });
  first.on('console', (message) => heard.push(message.text()));
  await first.goto(served.address);
  await first.route('**/*', (route) => route.abort());

  const second = await served.emptyPage();
  expect(second).toBe(first);
  await second.goto(served.address);
  await second.evaluate(`console.log('a message')`);
  const found = await second.evaluate(() => ({
    steps: history.length,
    width: innerWidth,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
  expect(found).toMatchObject({ width: 1280, dark: false });
  expect(found.steps).toBeLessThanOrEqual(2);
  expect(heard).toEqual([]);
});

test('what no open page can be told has a page of its own', async () => {
  const plain = await served.emptyPage({ javaScriptEnabled: false });
  expect(plain).not.toBe(await served.emptyPage());
});
