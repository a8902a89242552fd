import { describe, expect, test } from 'vitest';
import { planOf } from './options';

describe('what a run measures', () => {
  test('everything, five times, unless it is told otherwise', () => {
    const { sizes, contenders, profiles, repeats } = planOf([]);
    expect(sizes).toEqual([8, 100, 1000, 10_000]);
    expect(contenders).toHaveLength(7);
    expect(profiles.map(({ id }) => id)).toEqual(['desktop', 'phone']);
    expect(repeats).toBe(5);
  });

  test('less, if it is to be quick, but never without the floor and ourselves', () => {
    const { sizes, contenders } = planOf(['--quick']);
    expect(sizes).toEqual([8, 1000]);
    expect(contenders.slice(0, 2).map(({ id }) => id)).toEqual(['floor', 'on-record']);
  });

  test('what it is asked for', () => {
    const plan = planOf([
      '--sizes=8,300',
      '--contenders=floor,vis-timeline',
      '--profiles=phone',
      '--repeats=1',
    ]);
    expect(plan.sizes).toEqual([8, 300]);
    expect(plan.contenders.map(({ id }) => id)).toEqual(['floor', 'vis-timeline']);
    expect(plan.profiles.map(({ id }) => id)).toEqual(['phone']);
    expect(plan.repeats).toBe(1);
  });

  test('more often, where it is the scripts of widgets, unless it is told how often', () => {
    expect(planOf(['--widget'])).toMatchObject({ widget: true, repeats: 15 });
    expect(planOf(['--widget', '--repeats=3'])).toMatchObject({ widget: true, repeats: 3 });
    expect(planOf([]).widget).toBe(false);
  });

  test('and installs nobody where it is asked for our own pages alone', () => {
    expect(planOf(['--contenders=floor,on-record']).installs).toBe(false);
    expect(planOf(['--contenders=floor,vis-timeline']).installs).toBe(true);
  });

  test('and nothing where it is asked for what there is not', () => {
    expect(() => planOf(['--contenders=nobody'])).toThrow(/nobody.*there are floor, on-record/);
    expect(() => planOf(['--sizes=few'])).toThrow(/--sizes has “few”; give whole numbers from 8/);
    expect(() => planOf(['--fast'])).toThrow(/--fast/);
  });
});
