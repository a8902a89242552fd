import { describe, expect, it } from 'vitest';
import { scrollTopFor } from '../../../src/page/reader/scrollTopFor';

const view = { top: 50, bottom: 650 };

describe('where the full text is scrolled to', () => {
  it('a passage below the column comes into its upper third', () => {
    expect(scrollTopFor({ scrollTop: 100 }, view, [{ top: 1050, bottom: 1110 }])).toBe(100 + 1000 - 180);
  });

  it('nothing moves while one of the passages is in view', () => {
    const passages = [
      { top: 1050, bottom: 1110 },
      { top: 300, bottom: 330 },
    ];
    expect(scrollTopFor({ scrollTop: 100 }, view, passages)).toBeUndefined();
    expect(scrollTopFor({ scrollTop: 100 }, view, [])).toBeUndefined();
  });

  it('a passage cut by the edge is brought in whole, and one longer than the column by its beginning', () => {
    expect(scrollTopFor({ scrollTop: 500 }, view, [{ top: 30, bottom: 90 }])).toBe(300);
    expect(scrollTopFor({ scrollTop: 500 }, view, [{ top: 600, bottom: 1900 }])).toBe(500 + 550 - 24);
  });

  it('the text is never scrolled past its beginning', () => {
    expect(scrollTopFor({ scrollTop: 60 }, view, [{ top: 20, bottom: 60 }])).toBe(0);
  });
});
