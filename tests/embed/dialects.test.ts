import { describe, expect, it } from 'vitest';
import {
  iframeResizerId,
  iframeResizerSize,
  openDialects,
  pymHeight,
  wordPressMessage,
  wordPressSecret,
} from '../../src/embed/dialects';

const frame = { href: 'https://example.org/embed/flood/text', slug: 'flood' };

describe('a height in the words of hosts', () => {
  it.each([
    ['AMP', openDialects.amp(300, frame), { sentinel: 'amp', type: 'embed-size', height: 300 }],
    ['Datawrapper', openDialects.datawrapper(300, frame), { 'datawrapper-height': { flood: 300 } }],
    [
      'Medium and Flourish',
      openDialects.medium(300, frame),
      '{"src":"https://example.org/embed/flood/text","context":"iframe.resize","height":300}',
    ],
    ['the Guardian', openDialects.guardian(300, frame), '{"type":"set-height","value":300}'],
    ['iframe-resizer', iframeResizerSize('story', 300, 640, 'init'), '[iFrameSizer]story:300:640:init'],
    ['pym', pymHeight(300, 'graphic-1'), 'pymxPYMxgraphic-1xPYMxheightxPYMx300'],
    [
      'WordPress',
      wordPressMessage('height', 300, 'q1W2e3'),
      { message: 'height', value: 300, secret: 'q1W2e3' },
    ],
  ])('of %s', (_, message, expected) => {
    expect(message).toEqual(expected);
  });

  it('is taken by pym’s own pattern', () => {
    const pattern = /^pymxPYMxgraphic-1xPYMx(\S+)xPYMx(.*)$/;
    expect(pattern.exec(pymHeight(300, 'graphic-1'))?.slice(1)).toEqual(['height', '300']);
  });
});

describe('the secret that WordPress puts into the hash', () => {
  it.each([
    ['#?secret=q1W2e3R4t5', 'q1W2e3R4t5'],
    ['#flood-begins?secret=q1W2e3R4t5', 'q1W2e3R4t5'],
    ['#flood-begins#?secret=q1W2e3R4t5', 'q1W2e3R4t5'],
    ['#?secret=', undefined],
    ['#flood-begins', undefined],
    ['', undefined],
  ])('in “%s” is %s', (hash, secret) => {
    expect(wordPressSecret(hash)).toBe(secret);
  });
});

describe('the greeting of iframe-resizer', () => {
  it.each([
    [
      'version 4',
      '[iFrameSizer]story:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
      'story',
    ],
    [
      'version 5',
      '[iFrameSizer]story:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false',
      'story',
    ],
    ['an order to resize', '[iFrameSizer]resize', undefined],
    ['a message of the page', '[iFrameSizer]message:{"a":false}', undefined],
    ['what the page says of itself', '[iFrameSizer]pageInfo:{"iframeHeight":300}', undefined],
    ['anything else', { id: 'story' }, undefined],
  ])('of %s names the frame, or is none', (_, message, id) => {
    expect(iframeResizerId(message)).toBe(id);
  });
});
