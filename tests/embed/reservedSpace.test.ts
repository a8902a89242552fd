import { describe, expect, it } from 'vitest';
import { reservedSpace } from '../../src/embed/reservedSpace';

describe('the space kept for a frame', () => {
  it('is a usual height where none was measured', () => {
    expect(reservedSpace('', 'item')).toContain('height:420px');
    expect(reservedSpace('', 'timeline')).toContain('height:1000px');
    expect(reservedSpace('', 'page')).toContain('height:7000px');
  });

  it('is what was measured, from each width on, and between two widths in between', () => {
    const style = reservedSpace('320:1240 600:980', 'timeline');
    expect(style).toContain(
      '@container(min-width:0px){div{height:calc(1240px + (100cqi - 320px)*-0.9285714285714286)}}',
    );
    expect(style).toContain('@container(min-width:600px){div{height:calc(980px + (100cqi - 600px)*0)}}');
  });

  it.each(['none', '320', 'a:b', '}*{display:none}'])(
    'takes nothing from what is no height: “%s”',
    (heights) => {
      expect(reservedSpace(heights, '')).toBe(reservedSpace('', ''));
    },
  );
});
