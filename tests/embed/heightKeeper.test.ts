import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightKeeper } from '../../src/embed/heightKeeper';

describe('the heights that a host is told', () => {
  it('are whole pixels, rounded up, so that nothing is cut', () => {
    expect(heightKeeper().next({ content: 300.1, frame: 150 })).toBe(301);
  });

  it('are told once, until they change', () => {
    const keeper = heightKeeper();
    expect(keeper.next({ content: 300, frame: 150 })).toBe(300);
    expect(keeper.next({ content: 300, frame: 300 })).toBeUndefined();
    expect(keeper.next({ content: 299.5, frame: 300 })).toBeUndefined();
    expect(keeper.next({ content: 280, frame: 300 })).toBe(280);
  });

  it('are told again to a host that is new', () => {
    const keeper = heightKeeper();
    keeper.next({ content: 300, frame: 150 });
    keeper.forget();
    expect(keeper.next({ content: 300, frame: 300 })).toBe(300);
  });

  it('are not told while there is nothing to see', () => {
    expect(heightKeeper().next({ content: 0, frame: 0 })).toBeUndefined();
  });

  it('follow a reader who opens one part after another, however many', () => {
    const keeper = heightKeeper();
    let frame = 150;
    for (let content = 300; content < 3000; content += 100) {
      expect(keeper.next({ content, frame })).toBe(content);
      frame = content;
      expect(keeper.next({ content, frame })).toBeUndefined();
    }
  });

  it('stop where each makes the content higher: a loop never goes on', () => {
    const keeper = heightKeeper();
    let frame = 300;
    const told: number[] = [];
    for (let turn = 0; turn < 100; turn += 1) {
      const height = keeper.next({ content: frame + 1, frame });
      if (height === undefined) break;
      told.push(height);
      frame = height;
    }
    expect(told.length).toBeLessThan(6);
  });

  it('stop whatever a host answers, as long as only its answers move the content', () => {
    const anyAnswer = fc.infiniteStream(fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(anyAnswer, (answers) => {
        const keeper = heightKeeper();
        let frame = 300;
        let told = 0;
        for (let turn = 0; turn < 200; turn += 1) {
          const height = keeper.next({ content: frame + 1, frame });
          if (height !== undefined) told += 1;
          // Hostile: it grows whether it was told anything or not.
          frame += answers.next().value ?? 1;
        }
        expect(told).toBeLessThan(6);
      }),
    );
  });

  it('go on after that, once the reader has changed something', () => {
    const keeper = heightKeeper();
    for (let frame = 300; frame < 400; frame += 1) keeper.next({ content: frame + 1, frame });
    expect(keeper.next({ content: 600, frame: 399 })).toBe(600);
  });
});
