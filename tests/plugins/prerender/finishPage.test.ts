import { describe, expect, test } from 'vitest';
import { finishPage, type Completion } from '../../../src/plugins/prerender/finishPage';

const page =
  '<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>' +
  '<div id="root" data-script="/a.js" data-story="/s.json"><p style="--on-record-at:1">EMBED-INTEGRITY</p></div>' +
  '</body></html>';

const whole: Completion = {
  frames: { script: '/frame.js', app: '/framed.js', integrity: 'sha384-x' },
  home: '',
};

const at = (address: string, completion = whole) => finishPage(page, address, '/story.js', completion);

describe('a page that is completed', () => {
  test('has a policy, and no style attribute that it would refuse', () => {
    const { html, kind } = at('/stories/bridge');
    expect(kind).toBe('reading');
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toContain(' style="');
  });

  test('is a frame under /embed/, brought to life by the scripts of frames and of its story', () => {
    const { html, kind } = at('/embed/bridge/timeline');
    expect(kind).toBe('frame');
    expect(html).toContain('<script defer src="/frame.js" data-app="/story.js /framed.js"></script>');
    expect(html).not.toContain('data-script');
  });

  test('is a frame that is only read, where it shows one item', () => {
    expect(at('/embed/bridge/item/closed').html).toContain('<script defer src="/frame.js"></script>');
  });

  test('names the hash of embed.js where it says how to embed', () => {
    expect(at('/stories/bridge/embed').html).toContain('sha384-x');
    expect(at('/stories/bridge').html).toContain('EMBED-INTEGRITY');
  });

  test('tells its host where there is no such page', () => {
    expect(at('/404').html).toContain('<script defer src="/frame.js" data-missing></script>');
  });

  test('tells the hashes of the scripts that stand in it', () => {
    const script = page.replace('</head>', '<script>go()</script></head>');
    const { html, scripts } = finishPage(script, '/', undefined, whole);
    expect(scripts).toHaveLength(1);
    expect(html).toContain(scripts[0]);
  });

  test('stays as it is on a site without frames and policies', () => {
    expect(at('/embed/bridge', { frames: undefined, home: undefined }).html).toBe(page);
  });
});
