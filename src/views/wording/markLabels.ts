import type { Mark } from '../../model/story';

/** Each mark in words: how far something is established, or that nothing was said. */
export const markLabels: Record<Mark, string> = {
  alleged: 'Alleged',
  reported: 'Reported',
  official: 'Official',
  established: 'Took place',
  planned: 'Planned',
  silent: 'No comment',
};
