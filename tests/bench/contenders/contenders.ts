import type { Contender } from './Contender';
import { floor } from './floor';
import { onRecord, onRecordWithoutScript } from './onRecord';
import { reactChrono, reactVerticalTimeline, visTimeline } from './peerContenders';
import { timelineJs } from './timelineJs';

/** Those by others, which have to be installed first. */
export const peers: readonly Contender[] = [timelineJs, reactChrono, visTimeline, reactVerticalTimeline];

/** Everybody, the floor first: the others are told as multiples of it. */
export const contenders: readonly [Contender, ...Contender[]] = [
  floor,
  onRecord,
  onRecordWithoutScript,
  ...peers,
];
