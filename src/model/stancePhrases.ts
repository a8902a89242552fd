import type { Stance } from './story';

/** Each stance as a phrase that gives no verdict, beginning with a small letter. */
export const stancePhrases: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  suggests: 'suggests it',
  confirms: 'confirms it',
  'has-not-confirmed': 'has not confirmed',
  'declines-to-answer': 'declines to answer',
  doubts: 'doubts it',
  denies: 'denies it',
  'no-comment': 'had not commented',
};
