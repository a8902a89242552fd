import type { Contender } from './Contender';
import { floor } from './floor';
import { onRecord, onRecordWithoutScript } from './onRecord';
import { reactChrono, reactVerticalTimeline, visTimeline } from './peerContenders';
import { timelineJs } from './timelineJs';

/** Everybody, the floor first: the others are told as multiples of it. */
export const contenders: readonly [Contender, ...Contender[]] = [
  floor,
  onRecord,
  onRecordWithoutScript,
  timelineJs,
  reactChrono,
  visTimeline,
  reactVerticalTimeline,
];
