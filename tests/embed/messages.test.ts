import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage, readHostMessage } from '../../src/embed/messages';

const good = [
  { type: 'on-record:ready', title: 'Timeline: The flood' },
  { type: 'on-record:resize', height: 1240 },
  { type: 'on-record:focus', id: 'flood-begins', top: 310.5 },
  { type: 'on-record:focus', id: '', top: 0 },
  { type: 'on-record:missing' },
];
const goodForFrames = [
  { type: 'on-record:host', theme: 'dark', focus: '' },
  { type: 'on-record:host', theme: 'auto', focus: 'flood-begins' },
  { type: 'on-record:host', theme: 'light', focus: '', transparent: true },
];
const megabyte = 'x'.repeat(1_000_000);

/** Nearly ours: our types and fields, with anything in them. */
const nearly = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('on-record:ready', 'on-record:resize', 'on-record:focus', 'on-record:host'),
      fc.constantFrom('on-record:missing', 'on-record:', 'resize', 'constructor', '__proto__', megabyte),
      fc.anything(),
    ),
    title: fc.anything(),
    height: fc.oneof(fc.double(), fc.anything()),
    id: fc.anything(),
    top: fc.oneof(fc.double(), fc.anything()),
    theme: fc.anything(),
    focus: fc.anything(),
  },
  { requiredKeys: [] },
);

describe('what a window may be sent', () => {
  it('is ours where it is whole and of the right shape', () => {
    for (const message of good) expect(readFrameMessage(message)).toEqual(message);
    for (const message of goodForFrames) expect(readHostMessage(message)).toEqual(message);
  });

  it('is not ours in the other direction', () => {
    for (const message of good) expect(readHostMessage(message)).toBeUndefined();
    for (const message of goodForFrames) expect(readFrameMessage(message)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    0,
    '',
    'on-record:ready',
    '[iFrameSizer]message',
    'pymxPYMxchildxPYMxheightxPYMx300',
    '{"type":"on-record:resize","height":3}',
    [],
    { type: 'embed-size', sentinel: 'amp', height: 300 },
    { type: 'on-record:resize' },
    { type: 'on-record:resize', height: '300' },
    { type: 'on-record:resize', height: -1 },
    { type: 'on-record:resize', height: Number.NaN },
    { type: 'on-record:resize', height: Number.POSITIVE_INFINITY },
    { type: 'on-record:resize', height: 1e9 },
    { type: 'on-record:focus', id: 'flood-begins' },
    { type: 'on-record:focus', id: ['a'], top: 3 },
    { type: 'on-record:ready', title: megabyte },
    { type: 'on-record:host', theme: ['dark'], focus: '' },
    { type: 'on-record:host', theme: 'sepia', focus: '' },
    { type: 'on-record:host', theme: 'dark', focus: megabyte },
    megabyte,
    { type: megabyte },
  ])('is not ours otherwise: %#', (data) => {
    expect(readFrameMessage(data)).toBeUndefined();
    expect(readHostMessage(data)).toBeUndefined();
  });

  it('is read without an error, whatever it is, and holds no more than a message may', () => {
    const data = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true }), nearly);
    fc.assert(
      fc.property(data, (anything) => {
        const message = readFrameMessage(anything);
        if (message?.type === 'on-record:resize') expect(message.height).toBeLessThan(1e6);
        if (message?.type === 'on-record:ready') expect(message.title.length).toBeLessThan(1000);
        if (message?.type === 'on-record:focus') expect(message.id.length).toBeLessThan(1000);
        const answer = readHostMessage(anything);
        if (answer) expect(['light', 'dark', 'auto']).toContain(answer.theme);
      }),
      { numRuns: 2000 },
    );
  });
});
