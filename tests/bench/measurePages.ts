import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium/launchChromium';
import type { Contender } from './contenders/Contender';
import { measurePage, type PageResult } from './measure/measurePage';
import type { Profile } from './measure/profiles';
import { allHeld, textsHeld, wordsInHtml } from './measure/textsHeld';
import type { Plan } from './options';
import type { Series } from './report/summary';
import { packFolder } from './serve/packFolder';
import { type ServedFolder, serveFolder } from './serve/serveFolder';
import { benchStory, type BenchStory } from './story/benchStory';

/** A contender that is being served. */
interface Served {
  contender: Contender;
  site: ServedFolder;
  /** The stories whose words stand in the HTML, so that nothing needs to look for them. */
  inHtml: Set<BenchStory>;
}

/** Writes, packs and serves every contender, then measures them turn by turn; hands out each series as it is done. */
export async function* measurePages(
  plan: Plan,
  folder: string,
  tell: (words: string) => void,
): AsyncGenerator<{ events: number; profile: Profile; series: Series[]; chromium: string }> {
  const stories = plan.sizes.map((size) => benchStory(size));
  const served: Served[] = [];
  let browser: Browser | undefined;
  try {
    for (const contender of plan.contenders) served.push(await serve(contender, stories, folder, tell));
    browser = await launchChromium();
    for (const { cell, round } of rounds(plan, stories)) {
      const { story, profile, series } = cell;
      for (const at of turns(served.length, round)) {
        const [one, other] = [served[at], series[at]];
        // Who was too late once would only be so again.
        if (!one || !other || other.runs.some(({ finished }) => !finished)) continue;
        if (performance.now() > plan.until) continue;
        const words = `${story.events.length} events, ${profile.id}, round ${round + 1} of ${plan.repeats}`;
        tell(`${words}: ${other.contender}`);
        if (!browser.isConnected()) browser = await launchChromium();
        const { text, ...result } = await measureOne(browser, one, plan, { story, profile, round });
        other.runs.push(result);
        if (text !== undefined && !other.held) other.held = textsHeld(story, text);
      }
      if (round === plan.repeats - 1)
        yield { events: story.events.length, profile, series, chromium: browser.version() };
    }
  } finally {
    await browser?.close().catch(() => {});
    for (const { site } of served) await site.close();
  }
}

async function serve(
  contender: Contender,
  stories: readonly BenchStory[],
  folder: string,
  tell: (words: string) => void,
): Promise<Served> {
  const own = join(folder, contender.id);
  mkdirSync(own, { recursive: true });
  tell(`writing ${contender.name}`);
  await contender.write(stories, own);
  tell(`packing ${contender.name}`);
  const pages = new Set(stories.map((story) => `${contender.addressOf(story)}index.html`));
  await packFolder(own, (path) => !path.endsWith('.html') || pages.has(path));
  const holds = (story: BenchStory) => {
    const html = readFileSync(join(own, contender.addressOf(story), 'index.html'), 'utf8');
    return allHeld(textsHeld(story, wordsInHtml(html)));
  };
  return { contender, site: await serveFolder(own), inHtml: new Set(stories.filter(holds)) };
}

/** One story under one profile. */
interface Cell {
  story: BenchStory;
  profile: Profile;
  series: Series[];
}

/** Every round of every cell: cell by cell, but where time is short round by round, so that none is left out. */
function rounds({ profiles, contenders, repeats, until }: Plan, stories: readonly BenchStory[]) {
  const cells = stories.flatMap((story) =>
    profiles.map((profile): Cell => {
      const series = contenders.map(({ name }): Series => ({
        contender: name,
        events: story.events.length,
        profile: profile.id,
        runs: [],
        held: undefined,
      }));
      return { story, profile, series };
    }),
  );
  const all = cells.flatMap((cell) => Array.from({ length: repeats }, (_, round) => ({ cell, round })));
  return until === Infinity ? all : all.toSorted((a, b) => a.round - b.round);
}

/** Everybody in turn, somebody else first in each round. */
function turns(count: number, round: number): number[] {
  return Array.from({ length: count }, (_, at) => (at + round) % count);
}

function measureOne(
  browser: Browser,
  { contender, site, inHtml }: Served,
  { patience, until }: Plan,
  { story, profile, round }: Pick<Cell, 'story' | 'profile'> & { round: number },
): Promise<PageResult> {
  return measurePage(browser, {
    address: site.address + contender.addressOf(story),
    profile,
    entries: inHtml.has(story) ? 0 : story.events.length,
    presses: contender.presses(story),
    scrolls: round === 0,
    patience,
    until,
  });
}
