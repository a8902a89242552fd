import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile';
import { formatFault } from '../../src/compiler/diagnostics/Fault';
import { clocks, type Story } from '../../src/model/story';
import { type AnyStory, filesOf } from './anyStory';
import { centuriesOfEvents, minutesOfEvents, twoTimesOfEvents, yearsOfEvents } from './longTimelines';

function compiled(written: AnyStory): Story {
  const result = compile(filesOf(written));
  if ('story' in result) return result.story;
  throw new Error(result.faults.map(formatFault).join('\n'));
}

const stories = {
  '8 events over years': compiled(yearsOfEvents(8)),
  '30 events over years': compiled(yearsOfEvents(30)),
  '300 events over years': compiled(yearsOfEvents(300)),
  '20 events within an evening': compiled(minutesOfEvents(20)),
  '40 events over centuries': compiled(centuriesOfEvents(40)),
  '12 events a generation apart': compiled(twoTimesOfEvents(12)),
};

describe.each(Object.entries(stories))('the ruler of %s', (_, story) => {
  test.each(clocks)('has at most nine dates and every event, in the order of the clock “%s”', (clock) => {
    const { ticks, spans } = story.scale[clock];
    expect(ticks.length).toBeGreaterThanOrEqual(1);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(spans.map(({ event }) => event)).toEqual(story.order[clock]);
  });

  test('places what is not dated between its neighbours, within its bounds', () => {
    const { spans } = story.scale.happened;
    for (const [at, { placed, from, to }] of spans.entries()) {
      if (placed === undefined) continue;
      expect(placed).toBeGreaterThanOrEqual(Math.max(from, spans[at - 1]?.from ?? 0));
      expect(placed).toBeLessThanOrEqual(Math.min(to, spans[at + 1]?.to ?? 1));
    }
  });
});

test('dates are as fine as the story needs them: years, hours, centuries, days on both sides of a break', () => {
  const words = (name: keyof typeof stories) => stories[name].scale.happened.ticks.map((tick) => tick.words);
  expect(words('300 events over years')).toEqual(['2019', '2020', '2021', '2022', '2023']);
  expect(words('20 events within an evening')[2]).toBe('20:00');
  expect(words('40 events over centuries')).toEqual(['1500', '1600', '1700', '1800', '1900', '2000']);
  const apart = words('12 events a generation apart');
  expect(apart[0]).toBe('10 Mar 1992');
  expect(apart).toContain('1 Aug 2023');
});
