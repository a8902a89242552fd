import type { Clock } from '../../model/story';

/** By each clock, the label of an event's date by the other one. */
export const otherClockLabels: Record<Clock, string> = { happened: 'Became public', reported: 'Happened' };
